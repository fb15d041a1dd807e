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
}
