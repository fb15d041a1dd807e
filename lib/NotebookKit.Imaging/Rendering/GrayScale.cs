using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using NotebookKit.Windowing;

namespace NotebookKit.Rendering;

/// <summary>
/// Stored value → modality → window → gray, always by the same double arithmetic. Samples of 8 and 16 bits take few
/// different values, so the arithmetic is done once for each value that occurs in the range, not once for each pixel.
/// </summary>
internal sealed class GrayScale<TGray>(
    ModalityTransform modality, TensorMemory.SpanMap<double, double> voi, double white, bool inverted,
    TensorMemory.SpanMap<double, TGray> quantize)
{
    /// <summary>For samples of 8 and 16 bits: a table over the values from the smallest to the largest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public TGray[] LookUp<T>(ReadOnlySpan<T> samples)
        where T : unmanaged, IBinaryInteger<T>
    {
        var (smallest, largest) = Range(samples);
        var count = largest - smallest + 1;
        if (count > samples.Length) return Compute(samples);

        var values = new double[count];
        for (var i = 0; i < count; i++) values[i] = smallest + i;
        modality.Apply<double>(values, values);
        ReadOnlySpan<TGray> table = ToGray(values);
        var grays = GC.AllocateUninitializedArray<TGray>(samples.Length);
        for (var i = 0; i < grays.Length; i++) grays[i] = table[int.CreateTruncating(samples[i]) - smallest];
        return grays;
    }

    /// <summary>For samples of any type: every pixel on its own.</summary>
    public TGray[] Compute<T>(ReadOnlySpan<T> samples)
        where T : unmanaged, INumberBase<T>
    {
        var values = GC.AllocateUninitializedArray<double>(samples.Length);
        modality.Apply(samples, values);
        return ToGray(values);
    }

    /// <summary>The smallest and the largest sample, many compared at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int Smallest, int Largest) Range<T>(ReadOnlySpan<T> samples)
        where T : unmanaged, IBinaryInteger<T>
    {
        var (smallest, largest) = (new Vector<T>(samples[0]), new Vector<T>(samples[0]));
        var i = 0;
        for (; i <= samples.Length - Vector<T>.Count; i += Vector<T>.Count)
        {
            var some = new Vector<T>(samples[i..]);
            (smallest, largest) = (Vector.Min(smallest, some), Vector.Max(largest, some));
        }
        var (low, high) = (int.CreateTruncating(samples[0]), int.CreateTruncating(samples[0]));
        for (; i < samples.Length; i++)
        {
            low = Math.Min(low, int.CreateTruncating(samples[i]));
            high = Math.Max(high, int.CreateTruncating(samples[i]));
        }
        for (var lane = 0; lane < Vector<T>.Count; lane++)
        {
            low = Math.Min(low, int.CreateTruncating(smallest[lane]));
            high = Math.Max(high, int.CreateTruncating(largest[lane]));
        }
        return (low, high);
    }

    private TGray[] ToGray(double[] values)
    {
        voi(values, values);
        if (inverted) TensorPrimitives.Subtract(white, values, values);
        var grays = GC.AllocateUninitializedArray<TGray>(values.Length);
        quantize(values, grays);
        return grays;
    }
}
