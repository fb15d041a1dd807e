using System.Text;

namespace FellowOakDicom;

/// <summary>
/// A set of graphic characters that code extensions switch to with an escape sequence (PS3.3 tables C.12-3 and C.12-4):
/// to G0, the bytes 21-7E, or to G1, the bytes A1-FE (ISO/IEC 2022).
/// </summary>
internal abstract class GraphicSet(string designation, bool isG0, bool isMultiByte, int declaredCodePage)
{
    /// <summary>The escape sequence that switches to the set.</summary>
    public byte[] Escape { get; } = Encoding.ASCII.GetBytes('\x1b' + designation);

    /// <summary>Whether the set takes the place of ASCII, not of the upper half.</summary>
    public bool IsG0 { get; } = isG0;

    /// <summary>Whether a character takes two bytes.</summary>
    public bool IsMultiByte { get; } = isMultiByte;

    /// <summary>The code page of the .NET encoding that stands for the set in Specific Character Set.</summary>
    public int DeclaredCodePage { get; } = declaredCodePage;

    /// <summary>Appends the characters of a run of bytes. In a G1 set they may have ASCII among them.</summary>
    public abstract void Decode(ReadOnlySpan<byte> bytes, StringBuilder text);

    /// <summary>The bytes of a character; none if the set lacks it.</summary>
    public abstract byte[] Encode(Rune character);
}
