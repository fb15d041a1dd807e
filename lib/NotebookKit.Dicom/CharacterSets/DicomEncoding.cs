using System.Collections.Concurrent;
using System.Text;

namespace FellowOakDicom;

/// <summary>
/// The character sets that Specific Character Set (0008,0005) may name (PS3.3 C.12.1.1.2), as .NET encodings.
/// </summary>
public static class DicomEncoding
{
    /// <summary>The default repertoire: ASCII (PS3.5 6.1.1).</summary>
    public static readonly Encoding Default = Encoding.ASCII;

    /// <summary><see cref="Default"/> alone.</summary>
    public static readonly Encoding[] DefaultArray = [Default];

    /// <summary>
    /// JIS X 0212. .NET's encoding is JIS X 0208's too; an object of its own tells the two apart, so that a value is
    /// not written in a set that its file does not declare.
    /// </summary>
    internal static readonly Encoding SupplementaryKanji = (Encoding)CodePages.Find("iso-2022-jp").Clone();

    private static readonly (string Name, string Encoding)[] Standard =
    [
        ("ISO_IR 13", "shift_jis"), ("ISO_IR 100", "iso-8859-1"), ("ISO_IR 101", "iso-8859-2"),
        ("ISO_IR 109", "iso-8859-3"), ("ISO_IR 110", "iso-8859-4"), ("ISO_IR 126", "iso-8859-7"),
        ("ISO_IR 127", "iso-8859-6"), ("ISO_IR 138", "iso-8859-8"), ("ISO_IR 144", "iso-8859-5"),
        ("ISO_IR 148", "iso-8859-9"), ("ISO_IR 149", "x-cp20949"), ("ISO_IR 166", "windows-874"),
        ("ISO_IR 192", "utf-8"), ("ISO_IR 203", "iso-8859-15"), ("GBK", "GBK"), ("GB18030", "gb18030"),
        ("ISO 2022 IR 6", "us-ascii"), ("ISO 2022 IR 13", "shift_jis"), ("ISO 2022 IR 87", "iso-2022-jp"),
        ("ISO 2022 IR 100", "iso-8859-1"), ("ISO 2022 IR 101", "iso-8859-2"), ("ISO 2022 IR 109", "iso-8859-3"),
        ("ISO 2022 IR 110", "iso-8859-4"), ("ISO 2022 IR 126", "iso-8859-7"), ("ISO 2022 IR 127", "iso-8859-6"),
        ("ISO 2022 IR 138", "iso-8859-8"), ("ISO 2022 IR 144", "iso-8859-5"), ("ISO 2022 IR 148", "iso-8859-9"),
        ("ISO 2022 IR 149", "x-cp20949"), ("ISO 2022 IR 159", "iso-2022-jp"), ("ISO 2022 IR 166", "windows-874"),
        ("ISO 2022 IR 203", "iso-8859-15"), ("ISO 2022 IR 58", "gb2312"), ("ISO 2022 GBK", "GBK"),
    ];

    private static readonly ConcurrentDictionary<string, Encoding> Registered = new(StringComparer.Ordinal)
    {
        ["ISO 2022 IR 159"] = SupplementaryKanji,
    };

    /// <summary>
    /// The encoding of a character set; <see cref="Default"/> for one that is not known. <c>ISO-IR 100</c> and
    /// <c>ISO IR 100</c> are understood, because files have them; other misspellings are not.
    /// </summary>
    public static Encoding GetEncoding(string? charset)
    {
        if (string.IsNullOrWhiteSpace(charset)) return Default;
        var name = charset.Trim();
        return Find(name) ?? Find(name.Replace("ISO IR", "ISO_IR").Replace("ISO-IR", "ISO_IR")) ?? Default;
    }

    /// <summary>
    /// The encodings of the values of Specific Character Set, in their order. Of a single one for code extensions
    /// (<c>ISO 2022 IR 149</c>) two, so that text may switch: itself twice if it may come first, else ASCII before it,
    /// as PS3.3 C.12.1.1.2 would have it declared.
    /// </summary>
    public static Encoding[] GetEncodings(string[] charsets)
    {
        var encodings = Array.ConvertAll(charsets, GetEncoding);
        if (charsets is not [var single] || !IsForCodeExtensions(single)) return encodings;
        return encodings is [{ CodePage: not CodePages.Iso2022Japanese, IsSingleByte: true } first]
            ? [first, first]
            : [Default, encodings[0]];
    }

    /// <summary>
    /// The character set of an encoding, the one for code extensions (<c>ISO 2022 IR 100</c>, not <c>ISO_IR 100</c>) if
    /// <paramref name="extended"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The standard has no character set for the encoding.</exception>
    public static string GetCharset(Encoding encoding, bool extended = false)
    {
        foreach (var (name, standard) in Standard)
        {
            var isExtended = name.StartsWith("ISO 2022", StringComparison.Ordinal);
            if (isExtended == extended && standard == encoding.WebName) return name;
        }
        throw new ArgumentException("No DICOM charset found for requested encoding.", nameof(encoding));
    }

    /// <summary>Sets the encoding, by its .NET name, that a character set is read with.</summary>
    /// <exception cref="ArgumentException">.NET has no encoding of that name.</exception>
    public static void RegisterEncoding(string charset, string encoding) =>
        Registered[charset] = CodePages.Find(encoding);

    private static bool IsForCodeExtensions(string charset) =>
        charset.TrimStart().StartsWith("ISO 2022 IR", StringComparison.Ordinal);

    private static Encoding? Find(string charset)
    {
        if (Registered.TryGetValue(charset, out var encoding)) return encoding;
        var standard = Array.Find(Standard, set => set.Name == charset).Encoding;
        return standard is null ? null : Registered.GetOrAdd(charset, CodePages.Find(standard));
    }
}
