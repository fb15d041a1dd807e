using System.Globalization;

namespace NotebookKit.Figures;

/// <summary>Where an axis has its labelled marks.</summary>
internal static class Ticks
{
    /// <summary>
    /// Multiples of 1, 2 or 5 times a power of ten between two values, never more than <paramref name="atMost"/>.
    /// </summary>
    public static IReadOnlyList<double> Round(double min, double max, int atMost)
    {
        var step = RoundStep((max - min) / Math.Max(1, atMost - 1));
        var first = Math.Ceiling(min / step);
        var count = (int)Math.Floor(max / step - first + 1e-9) + 1;
        return [.. Enumerable.Range(0, Math.Max(0, count)).Select(index => (first + index) * step)];
    }

    /// <summary>Powers of ten between two positive values.</summary>
    public static IReadOnlyList<double> Decades(double min, double max)
    {
        var first = (int)Math.Ceiling(Math.Log10(min) - 1e-9);
        var last = (int)Math.Floor(Math.Log10(max) + 1e-9);
        return [.. Enumerable.Range(first, Math.Max(0, last - first + 1)).Select(power => Math.Pow(10, power))];
    }

    /// <summary>A mark's text: as many decimals as the number needs, a real minus sign, thousands as k.</summary>
    public static string Label(double value)
    {
        var size = Math.Abs(value);
        var text = size >= 10_000
            ? (size / 1000).ToString("0.######", CultureInfo.InvariantCulture) + "k"
            : size.ToString("0.######", CultureInfo.InvariantCulture);
        return value < 0 ? "−" + text : text;
    }

    private static double RoundStep(double smallest)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(smallest)));
        return (smallest / power) switch
        {
            <= 1.0000001 => power,
            <= 2.0000001 => 2 * power,
            <= 5.0000001 => 5 * power,
            _ => 10 * power,
        };
    }
}
