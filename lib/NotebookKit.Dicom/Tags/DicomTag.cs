using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace FellowOakDicom;

/// <summary>
/// The tag that names a data element: a group number and an element number, 2 bytes each (PS3.5 7.1).
/// The tags of the standard are static members by keyword, such as <see cref="PatientName"/>.
/// </summary>
public sealed partial class DicomTag : IFormattable, IEquatable<DicomTag>, IComparable<DicomTag>, IComparable
{
    /// <summary>(ffff,ffff), a tag that stands for none.</summary>
    public static readonly DicomTag Unknown = new(0xffff, 0xffff);

    /// <summary>The tag (<paramref name="group"/>,<paramref name="element"/>).</summary>
    public DicomTag(ushort group, ushort element)
    {
        Group = group;
        Element = element;
    }

    /// <summary>A private tag in the block reserved by the creator of that name.</summary>
    public DicomTag(ushort group, ushort element, string privateCreator)
        : this(group, element, DicomDictionary.Default.GetPrivateCreator(privateCreator)) { }

    /// <summary>
    /// A private tag in the block reserved by <paramref name="privateCreator"/>; none when <see langword="null"/>.
    /// </summary>
    public DicomTag(ushort group, ushort element, DicomPrivateCreator? privateCreator) : this(group, element) =>
        PrivateCreator = privateCreator;

    /// <summary>The group number.</summary>
    public ushort Group { get; }

    /// <summary>The element number within the group.</summary>
    public ushort Element { get; }

    /// <summary>Whether the tag belongs to a vendor: its group number is odd (PS3.5 7.8).</summary>
    public bool IsPrivate => (Group & 1) != 0;

    /// <summary>Who reserved the block of a private tag; <see langword="null"/> for the standard's tags.</summary>
    public DicomPrivateCreator? PrivateCreator { get; set; }

    /// <summary>
    /// What the default dictionary knows about the tag; <see cref="DicomDictionary.UnknownTag"/> if nothing.
    /// </summary>
    public DicomDictionaryEntry DictionaryEntry => DicomDictionary.Default[this];

    /// <summary>The tag as one number, 0xggggeeee.</summary>
    internal uint Number => ((uint)Group << 16) | Element;

    /// <summary>The tag from one number, 0xggggeeee.</summary>
    public static implicit operator DicomTag(uint tag) => new((ushort)(tag >> 16), (ushort)tag);

    /// <summary>The tag as one number, 0xggggeeee.</summary>
    public static explicit operator uint(DicomTag tag) => tag.Number;

    /// <summary>Whether both are the same tag; see <see cref="Equals(DicomTag)"/>.</summary>
    public static bool operator ==(DicomTag? a, DicomTag? b) => a is null ? b is null : a.Equals(b);

    /// <summary>Whether the tags differ; see <see cref="Equals(DicomTag)"/>.</summary>
    public static bool operator !=(DicomTag? a, DicomTag? b) => !(a == b);

    /// <summary>
    /// Reads <c>gggg,eeee</c>, <c>(gggg,eeee)</c> or <c>ggggeeee</c>, hexadecimal, for a private tag followed by a
    /// colon and its creator: <c>(0029,1001:MYPRIVATE)</c>.
    /// </summary>
    /// <exception cref="DicomDataException">The text is no tag.</exception>
    public static DicomTag Parse(string s)
    {
        try
        {
            if (s.Length < 8)
            {
                throw new ArgumentOutOfRangeException(nameof(s), "Expected a string of 8 or more characters");
            }
            var rest = s.AsSpan(s[0] == '(' ? 1 : 0);
            var group = ushort.Parse(rest[..4], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            rest = rest[(rest[4] == ',' ? 5 : 4)..];
            var element = ushort.Parse(rest[..4], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            rest = rest[4..];
            if (rest is not [':', ..]) return new DicomTag(group, element);
            return new DicomTag(group, element, (rest[^1] == ')' ? rest[1..^1] : rest[1..]).ToString());
        }
        catch (Exception exception) when (
            exception is ArgumentException or FormatException or NullReferenceException or IndexOutOfRangeException)
        {
            throw new DicomDataException($"Error parsing DICOM tag ['{s}']", exception);
        }
    }

    /// <summary>By group, then element, then private creator, none before any.</summary>
    public int CompareTo(DicomTag? other)
    {
        if (other is null) return 1;
        if (Number != other.Number) return Number.CompareTo(other.Number);
        if (PrivateCreator is null) return other.PrivateCreator is null ? 0 : -1;
        return other.PrivateCreator is null ? 1 : PrivateCreator.CompareTo(other.PrivateCreator);
    }

    /// <inheritdoc cref="CompareTo(DicomTag)"/>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is no tag.</exception>
    public int CompareTo(object? obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return obj is DicomTag tag ? CompareTo(tag) : throw new ArgumentException(
            "Passed non-DicomTag to comparer", nameof(obj));
    }

    /// <summary>
    /// Whether both are the same tag. Two tags of one private creator are the same when the low byte of their element
    /// agrees, in whichever block the creator sits in either file.
    /// </summary>
    public bool Equals([NotNullWhen(true)] DicomTag? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || Group != other.Group) return false;
        if (PrivateCreator is null || other.PrivateCreator is null)
        {
            return PrivateCreator is null && other.PrivateCreator is null && Element == other.Element;
        }
        return PrivateCreator.Creator == other.PrivateCreator.Creator && (byte)Element == (byte)other.Element;
    }

    /// <inheritdoc cref="Equals(DicomTag)"/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as DicomTag);

    /// <inheritdoc/>
    public override int GetHashCode() => PrivateCreator is null
        ? (int)Number
        : (int)(Number & 0xffff00ff) ^ PrivateCreator.GetHashCode();

    /// <summary>The tag as <c>(0010,0010)</c>, a private one with its creator: <c>(0029,1001:MYPRIVATE)</c>.</summary>
    public override string ToString() => ToString("G", null);

    /// <summary>
    /// The tag as text. Formats: <c>G</c> as <see cref="ToString()"/>; <c>g</c> the same without parentheses;
    /// <c>X</c> with <c>xx</c> in place of a private block, <c>(0029,xx01:MYPRIVATE)</c>; <c>J</c> as in DICOM JSON,
    /// <c>00291001</c>.
    /// </summary>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (formatProvider?.GetFormat(GetType()) is ICustomFormatter custom)
        {
            return custom.Format(format, this, formatProvider);
        }
        var creator = PrivateCreator is null ? "" : ":" + PrivateCreator.Creator;
        return format switch
        {
            "X" when PrivateCreator is not null => $"({Group:x4},xx{(byte)Element:x2}{creator})",
            "X" => $"({Group:x4},{Element:x4})",
            "g" => $"{Group:x4},{Element:x4}{creator}",
            "J" => $"{Group:X4}{Element:X4}",
            _ => $"({Group:x4},{Element:x4}{creator})",
        };
    }

    private static DicomTag Standard(int row) => StandardTags.Numbers[row];
}
