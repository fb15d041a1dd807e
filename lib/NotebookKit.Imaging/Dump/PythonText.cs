using System.Globalization;
using System.Text;

namespace NotebookKit.Dump;

/// <summary>
/// Writes values the way Python's <c>repr</c> does, so that a dump can be compared with pydicom's letter by letter.
/// </summary>
internal static class PythonText
{
    /// <summary>A text in quotes; what cannot be seen is written as an escape.</summary>
    public static StringBuilder AppendRepr(this StringBuilder output, string text)
    {
        var quote = QuoteFor(text);
        output.Append(quote);
        foreach (var rune in text.EnumerateRunes()) AppendRune(output, rune, quote);
        return output.Append(quote);
    }

    /// <summary>Bytes as <c>b'\x00\x01'</c>.</summary>
    public static StringBuilder AppendRepr(this StringBuilder output, ReadOnlySpan<byte> bytes)
    {
        var quote = bytes.Contains((byte)'\'') && !bytes.Contains((byte)'"') ? '"' : '\'';
        output.Append('b').Append(quote);
        foreach (var value in bytes)
        {
            if (value < 0x7F) AppendRune(output, new Rune(value), quote);
            else output.Append(CultureInfo.InvariantCulture, $"\\x{value:x2}");
        }
        return output.Append(quote);
    }

    /// <summary>The shortest decimal that gives the number back; an exponent below 1e-4 and from 1e16.</summary>
    public static StringBuilder AppendRepr(this StringBuilder output, double number)
    {
        if (double.IsNaN(number)) return output.Append("nan");
        if (double.IsInfinity(number)) return output.Append(number > 0 ? "inf" : "-inf");
        if (double.IsNegative(number)) output.Append('-');
        var shortest = DecimalDigits.Positional(Math.Abs(number), decimals: int.MaxValue / 2);
        var (digits, exponent) = shortest.Digits.Length == 0 ? ("0", 0) : (shortest.Digits, shortest.Point - 1);
        if (exponent is < -4 or >= 16) return AppendScientific(output, digits, exponent);
        return AppendPositional(output, digits, exponent);
    }

    private static StringBuilder AppendScientific(StringBuilder output, string digits, int exponent)
    {
        output.Append(digits[0]);
        if (digits.Length > 1) output.Append('.').Append(digits, 1, digits.Length - 1);
        return output.Append(CultureInfo.InvariantCulture, $"e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}");
    }

    private static StringBuilder AppendPositional(StringBuilder output, string digits, int exponent)
    {
        if (exponent < 0) return output.Append("0.").Append('0', -exponent - 1).Append(digits);
        var whole = exponent + 1;
        if (digits.Length <= whole) return output.Append(digits).Append('0', whole - digits.Length).Append(".0");
        return output.Append(digits, 0, whole).Append('.').Append(digits, whole, digits.Length - whole);
    }

    private static char QuoteFor(string text) => text.Contains('\'') && !text.Contains('"') ? '"' : '\'';

    private static void AppendRune(StringBuilder output, Rune rune, char quote)
    {
        switch (rune.Value)
        {
            case '\t': output.Append("\\t"); break;
            case '\n': output.Append("\\n"); break;
            case '\r': output.Append("\\r"); break;
            case '\\': output.Append("\\\\"); break;
            case var code when code == quote: output.Append('\\').Append(quote); break;
            case var _ when IsPrintable(rune): output.Append(rune.ToString()); break;
            case < 0x100: output.Append(CultureInfo.InvariantCulture, $"\\x{rune.Value:x2}"); break;
            case < 0x10000: output.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}"); break;
            default: output.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:x8}"); break;
        }
    }

    /// <summary>
    /// Python's <c>str.isprintable</c>: no control, format, surrogate, unassigned or separator but the space.
    /// </summary>
    private static bool IsPrintable(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator);
}
