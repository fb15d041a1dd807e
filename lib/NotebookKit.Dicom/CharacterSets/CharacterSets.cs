using System.Text;

namespace FellowOakDicom;

/// <summary>
/// Text values to bytes and back, in the character sets that Specific Character Set (0008,0005) names, with code
/// extensions where it names several (PS3.5 6.1.2). A value is taken whole, with the backslashes between its values:
/// in the text that comes of it, each is a delimiter, whereas among the bytes it may be half a character.
/// </summary>
internal static class CharacterSets
{
    private const byte Esc = 0x1b;

    /// <summary>The text of a value. Bytes that mean nothing become U+FFFD or the encoding's own substitute.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding[]? encodings, DicomVR vr)
    {
        var first = encodings is [var encoding, ..] ? encoding : DicomEncoding.Default;
        var isPlain = bytes.IndexOf(Esc) < 0 || StandsAlone(first, encodings);
        return isPlain
            ? CodePages.Correct(first.CodePage, first.GetString(bytes))
            : new CodeExtensionDecoder(encodings ?? DicomEncoding.DefaultArray, vr).Decode(bytes);
    }

    /// <summary>The bytes of a value, without padding. A character that no set has becomes a question mark.</summary>
    public static byte[] Encode(string text, Encoding[]? encodings, DicomVR vr)
    {
        var first = encodings is [var encoding, ..] ? encoding : DicomEncoding.Default;
        if (Ascii.IsValid(text)) return Encoding.ASCII.GetBytes(text);
        return StandsAlone(first, encodings)
            ? first.GetBytes(text)
            : new CodeExtensionEncoder(encodings ?? DicomEncoding.DefaultArray, vr).Encode(text);
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

    /// <summary>Whether the encoding has no part in code extensions: Unicode, the Chinese ones, a user's own.</summary>
    private static bool StandsAlone(Encoding first, Encoding[]? encodings) =>
        first.CodePage == CodePages.Gbk ? encodings!.Length == 1
        : first.CodePage is not (20127 or CodePages.Iso2022Japanese) && GraphicSets.Initial(first.CodePage).G1 is null;
}
