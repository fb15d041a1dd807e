using System.Numerics;
using System.Numerics.Tensors;
using NotebookKit.Png;

namespace NotebookKit.Figures;

/// <summary>
/// An image as a screen shows it: bytes row by row, one a pixel in gray and three (red, green, blue) in color.
/// </summary>
internal sealed class ScreenImage
{
    private const double Shades = 256;

    private ScreenImage(byte[] samples, int rows, int columns) => (Samples, Rows, Columns) = (samples, rows, columns);

    public byte[] Samples { get; }

    /// <summary>The values row by row, for a chart library that shades them itself. Null for color.</summary>
    public double[]? Values { get; private init; }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>
    /// The value that is shown black; so is every lower one. Null for color, which is shown as it is.
    /// </summary>
    public double? Black { get; private init; }

    /// <summary>The value that is shown white; so is every higher one. Null for color.</summary>
    public double? White { get; private init; }

    /// <summary>An image whose grays are known: 0 black, 255 white.</summary>
    public static ScreenImage FromGrays(byte[] grays, int rows, int columns) => new(grays, rows, columns)
    {
        Values = Array.ConvertAll(grays, gray => (double)gray),
        Black = byte.MinValue,
        White = byte.MaxValue,
    };

    /// <summary>An image in color: red, green and blue of each pixel in turn.</summary>
    public static ScreenImage FromRgb(byte[] rgb, int rows, int columns) => new(rgb, rows, columns);

    /// <summary>
    /// Shades values as matplotlib's <c>imshow(values, cmap="gray", vmin=black, vmax=white)</c>: the range is cut into
    /// 256 equal steps, one for each shade. Without limits the smallest value is black and the largest white. Bytes of
    /// shape [rows, columns, 3] are red, green and blue.
    /// </summary>
    /// <exception cref="ArgumentException">Not an image of rows and columns, or white below black.</exception>
    public static ScreenImage From<T>(Tensor<T> image, double? black, double? white)
        where T : struct, INumber<T>
    {
        var frame = Frame(image.Lengths);
        var (rows, columns) = (checked((int)frame[0]), checked((int)frame[1]));
        if (frame.Length == 3)
        {
            return new ScreenImage(TensorMemory.Read((Tensor<byte>)(object)image).ToArray(), rows, columns);
        }

        var values = Doubles.From(image);
        var (low, high) = (black ?? Smallest(values), white ?? Largest(values));
        if (!(low <= high))
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"The value shown black ({low}) must not be above the one shown white ({high})."));
        }
        return new ScreenImage(
            Shade(values, columns, low, high), rows, columns)
        { Values = values, Black = low, White = high };

        ReadOnlySpan<nint> Frame(ReadOnlySpan<nint> shape)
        {
            for (var rest = shape; rest.Length >= 2; rest = rest[1..])
            {
                if (rest is [> 0, > 0] || (rest is [> 0, > 0, 3] && typeof(T) == typeof(byte))) return rest;
                if (rest[0] != 1) break;
            }
            throw new ArgumentException(
                $"An image has rows and columns; the shape of this array is [{string.Join(", ", shape.ToArray())}]. " +
                "Of several frames pick one first, such as frames[0..1, .., ..]; color must be of bytes.");
        }
    }

    public byte[] ToPng() => Black is null
        ? PngEncoder.EncodeRgb(Samples, Columns, Rows)
        : PngEncoder.EncodeGray(Samples, Columns, Rows);

    private static byte[] Shade(double[] values, int columns, double low, double high)
    {
        var shades = new byte[values.Length];
        if (high == low) return shades;
        var line = new double[columns];
        for (var start = 0; start < values.Length; start += columns)
        {
            TensorPrimitives.Subtract(values.AsSpan(start, columns), low, line);
            TensorPrimitives.Divide(line, high - low, line);
            TensorPrimitives.Multiply(line, Shades, line);
            TensorPrimitives.ConvertSaturating<double, byte>(line, shades.AsSpan(start, columns));
        }
        return shades;
    }

    private static double Smallest(double[] values) => values.Where(double.IsFinite).DefaultIfEmpty(0).Min();

    private static double Largest(double[] values) => values.Where(double.IsFinite).DefaultIfEmpty(0).Max();
}
