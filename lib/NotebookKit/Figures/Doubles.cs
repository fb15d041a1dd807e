using System.Numerics;
using System.Numerics.Tensors;

namespace NotebookKit.Figures;

/// <summary>A tensor's values, row by row, as numbers to draw with.</summary>
internal static class Doubles
{
    public static double[] From<T>(in ReadOnlyTensorSpan<T> tensor)
        where T : struct, INumber<T>
    {
        var stored = new T[checked((int)tensor.FlattenedLength)];
        tensor.FlattenTo(stored);
        var values = new double[stored.Length];
        TensorPrimitives.ConvertSaturating<T, double>(stored, values);
        return values;
    }
}
