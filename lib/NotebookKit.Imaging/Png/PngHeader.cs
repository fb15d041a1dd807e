using System.Buffers.Binary;

namespace NotebookKit.Png;

/// <summary>The IHDR chunk: the image's size and the form of its pixels (ISO/IEC 15948, 11.2.2).</summary>
internal readonly record struct PngHeader(int Width, int Height, byte BitDepth, PngColorType ColorType)
{
    public const int Size = 13;

    /// <summary>Bytes from a sample to the same sample of the pixel before it.</summary>
    public int BytesPerPixel => BitDepth / 8 * (ColorType == PngColorType.Rgb ? 3 : 1);

    public int RowLength => checked(Width * BytesPerPixel);

    /// <summary>
    /// Writes the chunk's data. Compression, filter and interlace method stay 0: deflate, adaptive, none.
    /// </summary>
    public void WriteTo(Span<byte> data)
    {
        BinaryPrimitives.WriteInt32BigEndian(data, Width);
        BinaryPrimitives.WriteInt32BigEndian(data[4..], Height);
        data[8] = BitDepth;
        data[9] = (byte)ColorType;
        data[10..Size].Clear();
    }
}
