namespace FellowOakDicom.Imaging.Codec.JpegLossless;

/// <summary>What a Huffman code means, packed into one number that fits a register.</summary>
/// <param name="codeLength">The bits of the code.</param>
/// <param name="extraBits">The bits behind it that say which difference of the category it is.</param>
/// <param name="offset">What is to be added to them.</param>
internal readonly struct HuffmanEntry(int codeLength, int extraBits, int offset)
{
    private readonly int _packed = (offset << 16) | (extraBits << 8) | codeLength;

    /// <summary>The bits of the code; 0 if there is no such code.</summary>
    public int CodeLength => _packed & 0xFF;

    public int ExtraBits => (_packed >> 8) & 0xFF;

    public int Offset => _packed >> 16;
}
