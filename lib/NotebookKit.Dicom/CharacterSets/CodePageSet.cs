using System.Text;

namespace FellowOakDicom;

/// <summary>A set whose bytes are those of a code page.</summary>
internal sealed class CodePageSet(
    string designation, int codePage, int declaredCodePage, bool isG0 = false, bool isMultiByte = false)
    : GraphicSet(designation, isG0, isMultiByte, declaredCodePage)
{
    private readonly Lazy<Encoding> _encoding = new(() => CodePages.Exact(codePage));

    public override void Decode(ReadOnlySpan<byte> bytes, StringBuilder text) =>
        text.Append(CodePages.Correct(codePage, _encoding.Value.GetString(bytes)));

    public override byte[] Encode(Rune character)
    {
        var bytes = _encoding.Value.GetBytes(CodePages.Uncorrect(codePage, character.ToString()));
        // A code page may hold more than the set: the two-byte characters of Shift JIS are not half-width katakana.
        var isOfTheSet =
            bytes.Length == (IsMultiByte ? 2 : 1) && Array.TrueForAll(bytes, b => IsG0 ? b < 0x80 : b >= 0xa0);
        return isOfTheSet ? bytes : [];
    }
}
