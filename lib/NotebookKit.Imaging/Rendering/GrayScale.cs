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
        var smallest = int.CreateTruncating(TensorPrimitives.Min(samples));
        var count = int.CreateTruncating(TensorPrimitives.Max(samples)) - smallest + 1;
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

    private TGray[] ToGray(double[] values)
    {
        voi(values, values);
        if (inverted) TensorPrimitives.Subtract(white, values, values);
        var grays = GC.AllocateUninitializedArray<TGray>(values.Length);
        quantize(values, grays);
        return grays;
    }
}
