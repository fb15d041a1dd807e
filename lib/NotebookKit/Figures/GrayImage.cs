using System.Numerics;
using System.Numerics.Tensors;

namespace NotebookKit.Figures;

/// <summary>Pixels as a screen shows them: one byte each, row by row, 0 black and 255 white.</summary>
internal sealed class GrayImage
{
    private const double Shades = 256;

    private GrayImage(byte[] pixels, int columns, int rows, double black, double white)
    {
        (Pixels, Columns, Rows, Black, White) = (pixels, columns, rows, black, white);
    }

    public byte[] Pixels { get; }

    public int Columns { get; }

    public int Rows { get; }

    /// <summary>The value that is shown black; so is every lower one.</summary>
    public double Black { get; }

    /// <summary>The value that is shown white; so is every higher one.</summary>
    public double White { get; }

    /// <summary>
    /// Shades values as matplotlib's <c>imshow(values, cmap="gray", vmin=black, vmax=white)</c>: the range is cut into
    /// 256 equal steps, one for each shade. Without limits the smallest value is black and the largest white.
    /// </summary>
    /// <exception cref="ArgumentException">Not an image of rows and columns, or white below black.</exception>
    public static GrayImage FromValues<T>(Tensor<T> tensor, double? black, double? white)
        where T : struct, INumber<T>
    {
        var (rows, columns) = Shape(tensor.Lengths);
        var values = Doubles.From(tensor);
        var (low, high) = (black ?? Smallest(values), white ?? Largest(values));
        if (!(low <= high)) throw new ArgumentException(FormattableString.Invariant($"The value shown black ({low}) must not be above the one shown white ({high})."));
        return new GrayImage(Shade(values, low, high), columns, rows, low, high);
    }

    private static byte[] Shade(double[] values, double low, double high)
    {
        var shades = new byte[values.Length];
        if (high == low) return shades;
        TensorPrimitives.Subtract(values, low, values);
        TensorPrimitives.Divide(values, high - low, values);
        TensorPrimitives.Multiply(values, Shades, values);
        TensorPrimitives.ConvertSaturating<double, byte>(values, shades);
        return shades;
    }

    private static (int Rows, int Columns) Shape(ReadOnlySpan<nint> shape)
    {
        var frame = shape;
        while (frame.Length > 2 && frame[0] == 1) frame = frame[1..];
        if (frame is [> 0, > 0]) return (checked((int)frame[0]), checked((int)frame[1]));
        throw new ArgumentException(
            $"An image has rows and columns; the shape of this array is [{string.Join(", ", shape.ToArray())}]. " +
            "Of several frames pick one first, such as frames[0..1, .., ..].");
    }

    private static double Smallest(double[] values) => values.Where(double.IsFinite).DefaultIfEmpty(0).Min();

    private static double Largest(double[] values) => values.Where(double.IsFinite).DefaultIfEmpty(0).Max();
}
