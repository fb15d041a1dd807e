using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace NotebookKit.Png;

/// <summary>
/// OpenCV's conversion to 8 bit (<c>saturate_cast&lt;uchar&gt;</c>): rounded half to even to a 32-bit integer, then
/// limited to [0, 255]. What no 32-bit integer holds becomes the smallest one, hence 0.
/// </summary>
internal static class EightBit
{
    public static Tensor<byte> From(ITensor image) => image switch
    {
        Tensor<byte> source => source,
        Tensor<sbyte> source => TensorMemory.Map<sbyte, byte>(source, TensorPrimitives.ConvertSaturating),
        Tensor<short> source => TensorMemory.Map<short, byte>(source, TensorPrimitives.ConvertSaturating),
        Tensor<int> source => TensorMemory.Map<int, byte>(source, TensorPrimitives.ConvertSaturating),
        // OpenCV has no 64-bit integers: their low 32 bits come first.
        Tensor<long> or Tensor<ulong> => From(image.AsType<int>()),
        Tensor<float> source => TensorMemory.Map<float, byte>(source, Round),
        Tensor<double> source => TensorMemory.Map<double, byte>(source, Round),
        _ => throw new NotSupportedException(
            $"OpenCV saves no images of {ElementName(image)}: convert first, for instance with AsType<byte>()."),
    };

    /// <summary>Rounds and saturates every element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Round<T>(ReadOnlySpan<T> from, Span<byte> to)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var limit = T.CreateTruncating(1u << 31);
        for (var i = 0; i < from.Length; i++)
        {
            var whole = T.Round(from[i]);
            to[i] = T.Abs(whole) < limit ? byte.CreateSaturating(whole) : (byte)0;
        }
    }

    private static string ElementName(ITensor image) =>
        image.GetType().GenericTypeArguments is [var element] ? StoredTypes.Keyword(element) : image.GetType().Name;
}
