using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace NotebookKit;

/// <summary>The elements of a tensor as one span, in row-major order.</summary>
internal static class TensorMemory
{
    public delegate void SpanMap<TFrom, TTo>(ReadOnlySpan<TFrom> from, Span<TTo> to);

    public delegate void SpanCombination<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right, Span<T> to);

    /// <summary>The elements themselves when they lie one after the other, else a copy.</summary>
    public static ReadOnlySpan<T> Read<T>(Tensor<T> tensor)
    {
        var dense = tensor.IsDense ? tensor : tensor.ToDenseTensor();
        if (dense.FlattenedLength == 0) return [];
        // A slice's own reference is where the whole array begins; its span's is where the slice does.
        return MemoryMarshal.CreateReadOnlySpan(
            in dense.AsReadOnlyTensorSpan().GetPinnableReference(), checked((int)dense.FlattenedLength));
    }

    /// <summary>A tensor over an array; a shape of rank 0 is not possible, one element has shape [1].</summary>
    public static Tensor<T> Wrap<T>(T[] elements, ReadOnlySpan<nint> shape) => Tensor.Create(elements, shape);

    /// <summary>A tensor of the same shape, computed from all elements at once.</summary>
    public static Tensor<TTo> Map<TFrom, TTo>(Tensor<TFrom> tensor, SpanMap<TFrom, TTo> map)
    {
        var result = GC.AllocateUninitializedArray<TTo>(checked((int)tensor.FlattenedLength));
        map(Read(tensor), result);
        return Wrap(result, tensor.Lengths);
    }

    /// <summary>A tensor computed from two of the same shape.</summary>
    public static Tensor<T> Combine<T>(Tensor<T> left, Tensor<T> right, SpanCombination<T> combine)
    {
        if (!left.Lengths.SequenceEqual(right.Lengths))
        {
            throw new ArgumentException(
                $"Arrays of shape {Shape(left)} and {Shape(right)} do not go together.", nameof(right));
        }
        var result = GC.AllocateUninitializedArray<T>(checked((int)left.FlattenedLength));
        combine(Read(left), Read(right), result);
        return Wrap(result, left.Lengths);
    }

    /// <summary>The shape as a message shows it: <c>[512, 512]</c>.</summary>
    public static string Shape(ITensor tensor) => $"[{string.Join(", ", tensor.Lengths.ToArray())}]";
}
