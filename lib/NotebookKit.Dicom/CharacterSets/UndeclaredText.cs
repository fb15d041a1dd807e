using System.Text;
using System.Text.Unicode;

namespace FellowOakDicom;

/// <summary>
/// Text beyond ASCII in a dataset whose first character set is ASCII, because it declares none or none that is known.
/// </summary>
internal static class UndeclaredText
{
    public const int AsciiCodePage = 20127;

    /// <summary>Whether the bytes are beyond what the character sets declare.</summary>
    public static bool IsIn(ReadOnlySpan<byte> bytes, Encoding[] encodings) =>
        encodings is [{ CodePage: AsciiCodePage }] && !Ascii.IsValid(bytes);

    /// <summary>
    /// The text as a character set reads it that the dataset declares to switch to, although the text does not switch;
    /// else as UTF-8 if all of it is; else as ISO 8859-1, as pydicom does.
    /// </summary>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding[]? encodings)
    {
        foreach (var declared in encodings ?? [])
        {
            if (declared.CodePage is AsciiCodePage or CodePages.Iso2022Japanese) continue;
            var text = CodePages.Exact(declared.CodePage).GetString(bytes);
            if (!text.Contains('\uFFFD')) return CodePages.Correct(declared.CodePage, text);
        }
        return (Utf8.IsValid(bytes) ? Encoding.UTF8 : Encoding.Latin1).GetString(bytes);
    }
}
