using System.Text;

namespace FellowOakDicom;

/// <summary>
/// Text values to bytes and back, in the character sets that Specific Character Set (0008,0005) names, with code
/// extensions where it names several (PS3.5 6.1.2). All values of an element are converted together, with the
/// backslashes between them: in the text each backslash is a delimiter, but among the bytes it may be half a character.
/// </summary>
internal static class CharacterSets
{
    private const byte Esc = 0x1b;

    /// <summary>
    /// The text of a value. Bytes that are no character become U+FFFD or the encoding's own substitute, but those
    /// beyond ASCII where no character set is declared are read as <see cref="UndeclaredText"/> says. A single
    /// character set has no code extensions (PS3.3 C.12.1.1.2): what looks like an escape sequence belongs to the text.
    /// </summary>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding[]? encodings, DicomVR vr)
    {
        var first = encodings is [var encoding, ..] ? encoding : DicomEncoding.Default;
        if (bytes.IndexOf(Esc) >= 0 && !StandsAlone(first, encodings))
        {
            return new CodeExtensionDecoder(encodings!, vr).Decode(bytes);
        }
        return first.CodePage == UndeclaredText.AsciiCodePage && !Ascii.IsValid(bytes)
            ? UndeclaredText.Decode(bytes, encodings)
            : CodePages.Correct(first.CodePage, first.GetString(bytes));
    }

    /// <summary>
    /// The bytes of a value, without padding. A character that no set has becomes a question mark, or with a single
    /// character set what .NET substitutes, such as e for é.
    /// </summary>
    public static byte[] Encode(string text, Encoding[]? encodings, DicomVR vr)
    {
        var first = encodings is [var encoding, ..] ? encoding : DicomEncoding.Default;
        if (Ascii.IsValid(text)) return Encoding.ASCII.GetBytes(text);
        return StandsAlone(first, encodings)
            ? first.GetBytes(CodePages.Uncorrect(first.CodePage, text))
            : new CodeExtensionEncoder(encodings!, vr).Encode(text);
    }

    /// <summary>
    /// The bytes after which text begins anew in the first character set (PS3.5 6.1.2.5.3): a line's end and the like,
    /// the backslash between values, and in names what separates their components.
    /// </summary>
    public static bool IsDelimiter(byte b, DicomVR vr) => b switch
    {
        (byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r' => true,
        (byte)'\\' => vr.IsMultiValue,
        (byte)'^' or (byte)'=' => vr == DicomVR.PN,
        _ => false,
    };

    /// <summary>
    /// Whether the encoding is the only one, or one that code extensions do not use: Unicode, the Chinese ones, one
    /// that a user has set.
    /// </summary>
    private static bool StandsAlone(Encoding first, Encoding[]? encodings) => encodings is not { Length: > 1 }
        || (first.CodePage is not (UndeclaredText.AsciiCodePage or CodePages.Iso2022Japanese)
            && GraphicSets.Initial(first.CodePage).G1 is null);
}
