using System.Numerics;
using System.Numerics.Tensors;

namespace NotebookKit.Figures;

/// <summary>A tensor's values, row by row, as numbers to draw with.</summary>
internal static class Doubles
{
    public static double[] From<T>(Tensor<T> tensor)
        where T : struct, INumber<T>
    {
        var values = new double[checked((int)tensor.FlattenedLength)];
        TensorPrimitives.ConvertSaturating(TensorMemory.Read(tensor), values);
        return values;
    }

    public static double[] From<T>(IEnumerable<T> values)
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        return values is Tensor<T> tensor ? From(tensor) : [.. values.Select(double.CreateSaturating)];
    }

    /// <summary>0, 1, 2, ….</summary>
    public static double[] Count(int length) => [.. Enumerable.Range(0, length).Select(index => (double)index)];
}
