using System.Globalization;
using System.Numerics;

namespace NotebookKit;

/// <summary>
/// A finite number's decimal digits without leading and trailing zeros: ± 0.<see cref="Digits"/> ×
/// 10^<see cref="Point"/>. Zero has no digits.
/// </summary>
internal readonly record struct DecimalDigits(bool Negative, string Digits, int Point)
{
    // No double has more significant decimal digits than 767; this format prints them all.
    private const string AllDigits = "E770";

    /// <summary>The digits before the decimal point, at least one.</summary>
    public string Whole =>
        (Negative ? "-" : "") + (Point <= 0 ? "0" : Digits[..Math.Min(Point, Digits.Length)].PadRight(Point, '0'));

    /// <summary>The digits after the decimal point, perhaps none.</summary>
    public string Fraction =>
        Point >= Digits.Length ? "" : Point > 0 ? Digits[Point..] : new string('0', -Point) + Digits;

    /// <summary>The fewest digits that tell the number from its neighbours, but at most <paramref name="decimals"/>
    /// after the decimal point: more are rounded exactly, half to even.</summary>
    public static DecimalDigits Positional<T>(T value, int decimals)
        where T : IFloatingPointIeee754<T> => Limited(value, shortest => shortest.Point + decimals);

    /// <summary>The same with one digit before the decimal point; the exponent is <c>Point - 1</c>.</summary>
    public static DecimalDigits Scientific<T>(T value, int decimals)
        where T : IFloatingPointIeee754<T> => Limited(value, _ => 1 + decimals);

    private static DecimalDigits Limited<T>(T value, Func<DecimalDigits, int> digitsToKeep)
        where T : IFloatingPointIeee754<T>
    {
        var shortest = Parse(value.ToString("R", CultureInfo.InvariantCulture));
        if (shortest.Digits.Length <= digitsToKeep(shortest)) return shortest;
        var exact = Parse(double.CreateTruncating(value).ToString(AllDigits, CultureInfo.InvariantCulture));
        return exact.Round(digitsToKeep(exact));
    }

    private static DecimalDigits Parse(string text)
    {
        var negative = text[0] == '-';
        var parts = text.TrimStart('-').Split('E');
        var exponent =
            parts.Length > 1 ? int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        var mantissa = parts[0].Split('.');
        return Normalize(negative, string.Concat(mantissa), mantissa[0].Length + exponent);
    }

    private static DecimalDigits Normalize(bool negative, string digits, int point)
    {
        var significant = digits.TrimStart('0');
        return significant.Length == 0
            ? new DecimalDigits(negative, "", 0)
            : new DecimalDigits(negative, significant.TrimEnd('0'), point - (digits.Length - significant.Length));
    }

    private DecimalDigits Round(int keep)
    {
        if (keep < 0) return this with { Digits = "", Point = 0 };
        var kept = Digits[..keep];
        var lastIsOdd = keep > 0 && (kept[^1] - '0') % 2 == 1;
        var rest = string.CompareOrdinal(Digits[keep..], "5");
        var up = rest > 0 || (rest == 0 && lastIsOdd);
        var rounded = BigInteger.Parse("0" + kept, CultureInfo.InvariantCulture) + (up ? 1 : 0);
        var text = rounded.ToString(CultureInfo.InvariantCulture).PadLeft(keep, '0');
        return Normalize(Negative, text, Point + text.Length - keep);
    }
}
