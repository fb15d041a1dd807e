using System.Numerics.Tensors;

namespace NotebookKit.Tests;

internal static class TensorElements
{
    /// <summary>The elements row by row.</summary>
    public static T[] ToArray<T>(this Tensor<T> tensor)
    {
        var elements = new T[tensor.FlattenedLength];
        tensor.FlattenTo(elements);
        return elements;
    }
}
