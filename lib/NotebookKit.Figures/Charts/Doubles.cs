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

    /// <summary>The values of one row, or of one column.</summary>
    /// <exception cref="ArgumentException">A tensor of several rows and columns.</exception>
    public static double[] Row<T>(IEnumerable<T> values)
        where T : struct, INumber<T>
    {
        if (values is Tensor<T> { Lengths: var shape } && shape.ToArray().Count(length => length > 1) > 1)
        {
            throw new ArgumentException(
                $"A line has one row of values; the shape of this array is [{string.Join(", ", shape.ToArray())}]. " +
                "Pick a row first, such as image[256..257, ..].", nameof(values));
        }
        return From(values);
    }

    /// <summary>0, 1, 2, ….</summary>
    public static double[] Count(int length) => [.. Enumerable.Range(0, length).Select(index => (double)index)];
}
