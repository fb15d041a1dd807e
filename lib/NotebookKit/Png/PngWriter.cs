using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace NotebookKit.Png;

/// <summary>Puts a PNG file together: signature, header, the filtered and compressed rows, end.</summary>
internal static class PngWriter
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Writes an image whose samples are already big-endian.</summary>
    public static void Write(Stream stream, PngHeader header, ReadOnlySpan<byte> pixels)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(header.Width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(header.Height);
        if ((long)header.RowLength * header.Height != pixels.Length)
        {
            throw new ArgumentException(
                $"{pixels.Length} bytes are not {header.Width} × {header.Height} pixels of {header.BytesPerPixel} byte(s).", nameof(pixels));
        }
        stream.Write(Signature);
        Span<byte> headerData = stackalloc byte[PngHeader.Size];
        header.WriteTo(headerData);
        PngChunk.Write(stream, "IHDR"u8, headerData);
        PngChunk.Write(stream, "IDAT"u8, Compress(header, pixels));
        PngChunk.Write(stream, "IEND"u8, []);
    }

    /// <summary>16-bit samples with the high byte first (ISO/IEC 15948, 7.1).</summary>
    public static byte[] BigEndian(ReadOnlySpan<ushort> samples)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(checked(samples.Length * 2));
        var words = MemoryMarshal.Cast<byte, ushort>(bytes.AsSpan());
        if (BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(samples, words);
        else samples.CopyTo(words);
        return bytes;
    }

    private static ReadOnlySpan<byte> Compress(PngHeader header, ReadOnlySpan<byte> pixels)
    {
        var compressed = new MemoryStream(pixels.Length / 2);
        var options = new ZLibCompressionOptions { CompressionLevel = 1, CompressionStrategy = ZLibCompressionStrategy.RunLengthEncoding };
        using (var zlib = new ZLibStream(compressed, options, leaveOpen: true))
        {
            var row = new byte[1 + header.RowLength];
            for (var y = 0; y < header.Height; y++)
            {
                SubFilter.Encode(pixels.Slice(y * header.RowLength, header.RowLength), row, header.BytesPerPixel);
                zlib.Write(row);
            }
        }
        return compressed.GetBuffer().AsSpan(0, (int)compressed.Length);
    }
}
