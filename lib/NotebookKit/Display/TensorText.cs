using System.Numerics.Tensors;

namespace NotebookKit.Display;

/// <summary>A tensor as NumPy prints it.</summary>
internal static class TensorText
{
    public static bool IsTensor(object value) =>
        value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Tensor<>);

    public static string Of(object tensor) => tensor.ToString() ?? "";
}
