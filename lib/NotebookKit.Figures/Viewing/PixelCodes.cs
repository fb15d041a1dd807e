using System.Numerics.Tensors;

namespace NotebookKit.Viewing;

/// <summary>
/// Pixel values as 16-bit codes: <c>value = First + code × Step</c>. Whole numbers that span fewer than 65,536 values,
/// which is every 8- and 16-bit image, keep their value exactly (the step is 1). All others are rounded to the nearest
/// of 65,536 equal steps from the smallest to the largest, an error of at most (largest − smallest) / 131,070.
/// </summary>
internal sealed record PixelCodes(ushort[] Codes, double First, double Step)
{
    private const double LargestCode = ushort.MaxValue;

    /// <summary>Values beyond are cut off, so that the range between two of them is a number.</summary>
    private const double Limit = double.MaxValue / 4;

    /// <summary>The highest code in use.</summary>
    public int Last { get; } = TensorPrimitives.Max<ushort>(Codes);

    /// <summary>The value of every code from 0 to <see cref="Last"/>.</summary>
    public double[] Values => [.. Enumerable.Range(0, Last + 1).Select(code => First + code * Step)];

    /// <summary>Codes values; what is no number becomes the smallest value, infinity the largest.</summary>
    public static PixelCodes From(ReadOnlySpan<double> values)
    {
        var (smallest, largest, whole) = (double.PositiveInfinity, double.NegativeInfinity, true);
        foreach (var value in values)
        {
            if (!double.IsFinite(value)) continue;
            smallest = Math.Min(smallest, Math.Clamp(value, -Limit, Limit));
            largest = Math.Max(largest, Math.Clamp(value, -Limit, Limit));
            whole &= double.IsInteger(value);
        }
        if (smallest > largest) (smallest, largest) = (0, 0);
        var exact = smallest == largest || (whole && largest - smallest <= LargestCode);
        var step = exact ? 1 : largest / LargestCode - smallest / LargestCode;
        var codes = new ushort[values.Length];
        for (var index = 0; index < codes.Length; index++)
        {
            codes[index] =
                (ushort)Math.Clamp(Math.Round(Number(values[index]) / step - smallest / step), 0, LargestCode);
        }
        return new PixelCodes(codes, smallest, step);

        double Number(double value) => double.IsNaN(value) ? smallest : Math.Clamp(value, smallest, largest);
    }
}
