namespace FellowOakDicom.Imaging.Codec.JpegLossless;

/// <summary>What a Huffman code means.</summary>
/// <param name="codeLength">The bits of the code.</param>
/// <param name="extraBits">The bits behind it that say which difference of the category it is.</param>
/// <param name="offset">What is to be added to them.</param>
internal readonly struct HuffmanEntry(int codeLength, int extraBits, short offset)
{
    public readonly byte CodeLength = (byte)codeLength;
    public readonly byte ExtraBits = (byte)extraBits;
    public readonly short Offset = offset;
}
