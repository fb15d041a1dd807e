using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace NotebookKit;

/// <summary>Stored samples as doubles, several at once for the 16-bit samples of CT and MR.</summary>
internal static class SampleConversion
{
    // 2^52 + 2^51: doubles around it lie 1 apart, so its bits plus a whole number are the bits of the sum.
    private const double Magic = 6755399441055744.0;

    // So many doubles stay in the processor's nearest cache between one operation and the next.
    private const int Part = 2048;

    /// <summary>Converts every sample.</summary>
    public static void ToDoubles<T>(ReadOnlySpan<T> samples, Span<double> values)
        where T : unmanaged, INumberBase<T>
    {
        var done = 0;
        if (typeof(T) == typeof(short)) done = ConvertVectors(MemoryMarshal.Cast<T, short>(samples), values);
        if (typeof(T) == typeof(ushort)) done = ConvertVectors(MemoryMarshal.Cast<T, ushort>(samples), values);
        TensorPrimitives.ConvertTruncating(samples[done..], values[done..]);
    }

    /// <summary>Every sample times <paramref name="slope"/> plus <paramref name="intercept"/>, rounded after each step.</summary>
    public static void Rescale<T>(ReadOnlySpan<T> samples, Span<double> values, double slope, double intercept)
        where T : unmanaged, INumberBase<T>
    {
        for (var start = 0; start < samples.Length; start += Part)
        {
            var length = Math.Min(Part, samples.Length - start);
            var part = values.Slice(start, length);
            ToDoubles(samples.Slice(start, length), part);
            TensorPrimitives.Multiply(part, slope, part);
            TensorPrimitives.Add(part, intercept, part);
        }
    }

    private static int ConvertVectors(ReadOnlySpan<short> samples, Span<double> values)
    {
        var i = 0;
        for (; i <= samples.Length - Vector<short>.Count; i += Vector<short>.Count)
        {
            Vector.Widen(new Vector<short>(samples[i..]), out var low, out var high);
            Store(low, values[i..]);
            Store(high, values[(i + Vector<int>.Count)..]);
        }
        return i;
    }

    private static int ConvertVectors(ReadOnlySpan<ushort> samples, Span<double> values)
    {
        var i = 0;
        for (; i <= samples.Length - Vector<ushort>.Count; i += Vector<ushort>.Count)
        {
            Vector.Widen(new Vector<ushort>(samples[i..]), out var low, out var high);
            Store(Vector.AsVectorInt32(low), values[i..]);
            Store(Vector.AsVectorInt32(high), values[(i + Vector<int>.Count)..]);
        }
        return i;
    }

    private static void Store(Vector<int> numbers, Span<double> values)
    {
        Vector.Widen(numbers, out var low, out var high);
        ToDouble(low).CopyTo(values);
        ToDouble(high).CopyTo(values[Vector<double>.Count..]);
    }

    private static Vector<double> ToDouble(Vector<long> numbers)
    {
        var magic = new Vector<double>(Magic);
        return Vector.AsVectorDouble(numbers + Vector.AsVectorInt64(magic)) - magic;
    }
}
