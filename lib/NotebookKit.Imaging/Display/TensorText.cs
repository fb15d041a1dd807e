using System.Numerics.Tensors;

namespace NotebookKit.Display;

/// <summary>A tensor as NumPy prints it; one whose elements NumPy does not know as .NET prints it.</summary>
internal static class TensorText
{
    public static string Of(object tensor)
    {
        try
        {
            return ((ITensor)tensor).ToNumPyString();
        }
        catch (NotSupportedException)
        {
            return tensor.ToString() ?? "";
        }
    }
}
