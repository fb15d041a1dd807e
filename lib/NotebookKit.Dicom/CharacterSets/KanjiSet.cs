using System.Text;

namespace FellowOakDicom;

/// <summary>
/// JIS X 0208 or JIS X 0212: two bytes 21-7E a character. Code page 20932 has both, the first with the high bit of both
/// bytes set, the second with that of the first byte only.
/// </summary>
internal sealed class KanjiSet(string designation, bool supplementary)
    : GraphicSet(designation, isG0: true, isMultiByte: true, CodePages.Iso2022Japanese)
{
    private const int JapaneseEuc = 20932;

    // JIS X 0212 characters that the code page lacks.
    private static readonly (ushort Code, char Character)[] Missing = [(0x2237, '~'), (0x2271, '\u2116')];

    private readonly Lazy<Encoding> _euc = new(() => CodePages.Exact(JapaneseEuc));

    public override void Decode(ReadOnlySpan<byte> bytes, StringBuilder text)
    {
        for (; bytes.Length > 0; bytes = bytes[(IsGraphic(bytes[0]) && bytes.Length > 1 ? 2 : 1)..])
        {
            if (!IsGraphic(bytes[0])) text.Append((char)bytes[0]);
            else if (bytes.Length == 1) text.Append('\uFFFD');
            else text.Append(Pair(bytes[0], bytes[1]));
        }
    }

    public override byte[] Encode(Rune character)
    {
        if (supplementary && Array.Find(Missing, m => m.Character == character.Value) is { Code: > 0 } missing)
        {
            return [(byte)(missing.Code >> 8), (byte)missing.Code];
        }
        return _euc.Value.GetBytes(character.ToString()) is [>= 0xa1 and var first, var second]
            && second < 0x80 == supplementary
            ? [(byte)(first & 0x7f), (byte)(second & 0x7f)]
            : [];
    }

    private static bool IsGraphic(byte b) => b is > 0x20 and < 0x7f;

    private string Pair(byte first, byte second)
    {
        if (supplementary && Array.Find(Missing, m => m.Code == ((first << 8) | second)) is { Code: > 0 } missing)
        {
            return missing.Character.ToString();
        }
        return _euc.Value.GetString([(byte)(first | 0x80), (byte)(supplementary ? second : second | 0x80)]);
    }
}
