using System.Globalization;

namespace FellowOakDicom;

/// <summary>A tag some of whose digits may be any: the repeating groups, such as (60xx,3000) (PS3.5 7.6).</summary>
public sealed class DicomMaskedTag : IFormattable
{
    /// <summary>The mask of a tag all of whose digits are given.</summary>
    public const uint FullMask = 0xffffffff;

    private DicomTag _tag;

    /// <summary>The mask that matches <paramref name="tag"/> alone.</summary>
    public DicomMaskedTag(DicomTag tag) : this(tag, FullMask) { }

    private DicomMaskedTag(DicomTag tag, uint mask)
    {
        _tag = tag;
        Mask = mask;
    }

    /// <summary>The tag with zeros for the digits that may be any.</summary>
    public DicomTag Tag
    {
        get => _tag;
        set => _tag = value;
    }

    /// <summary>The group number, zeros for the digits that may be any.</summary>
    public ushort Group => Tag.Group;

    /// <summary>The element number, zeros for the digits that may be any.</summary>
    public ushort Element => Tag.Element;

    /// <summary>The tag as one number, 0xggggeeee, zeros for the digits that may be any.</summary>
    public uint Card => Tag.Number;

    /// <summary>Ones where a digit of the tag is given, zeros where it may be any.</summary>
    public uint Mask { get; }

    /// <summary>Reads a tag such as <c>(60xx,3000)</c>, <c>60xx,3000</c> or <c>60xx3000</c>.</summary>
    /// <exception cref="DicomDataException">The text is no tag.</exception>
    public static DicomMaskedTag Parse(string s)
    {
        if (s is null || s.Length < 8) throw new DicomDataException($"Error parsing masked DICOM tag ['{s}']");
        var digits = s.TrimStart('(').TrimEnd(')');
        var comma = digits.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? Parse(digits[..4], digits[4..]) : Parse(digits[..comma], digits[(comma + 1)..]);
    }

    /// <summary>Reads a tag from its group and element, four hexadecimal digits or <c>x</c> each.</summary>
    /// <exception cref="DicomDataException">The texts are no tag.</exception>
    public static DicomMaskedTag Parse(string group, string element)
    {
        try
        {
            var tag = new DicomTag(Digits(group), Digits(element));
            return new DicomMaskedTag(tag, ((uint)MaskOf(group) << 16) | MaskOf(element));
        }
        catch (Exception exception) when (
            exception is ArgumentException or FormatException or OverflowException or NullReferenceException)
        {
            throw new DicomDataException(
                $"Error parsing masked DICOM tag [group:'{group}', element:'{element}']", exception);
        }
    }

    /// <summary>Whether <paramref name="tag"/> agrees in every digit that is given.</summary>
    public bool IsMatch(DicomTag tag) => Card == (tag.Number & Mask);

    /// <summary>The tag with <c>x</c> for the digits that may be any: <c>(60xx,3000)</c>.</summary>
    public override string ToString() => ToString("G", null);

    /// <summary>
    /// The tag as text: <c>G</c> as <see cref="ToString()"/>, <c>g</c> the group alone, <c>e</c> the element alone.
    /// </summary>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (formatProvider?.GetFormat(GetType()) is ICustomFormatter custom)
        {
            return custom.Format(format, this, formatProvider);
        }
        var digits = string.Concat($"{Card:x8}".Zip($"{Mask:x8}", (digit, mask) => mask == '0' ? 'x' : digit));
        return format switch
        {
            "g" => digits[..4],
            "e" => digits[4..],
            _ => $"({digits[..4]},{digits[4..]})",
        };
    }

    private static ushort Digits(string s) => s.Length > 4
        ? throw new FormatException($"{s} has more than four digits.")
        : ushort.Parse(s.Replace('x', '0').Replace('X', '0'), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static ushort MaskOf(string s)
    {
        var mask = 0;
        foreach (var digit in s) mask = (mask << 4) | (digit is 'x' or 'X' ? 0x0 : 0xf);
        return (ushort)mask;
    }
}
