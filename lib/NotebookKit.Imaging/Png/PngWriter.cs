using System.Buffers.Binary;
using System.Runtime.InteropServices;
using NotebookKit.Png.Deflate;

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
                $"{pixels.Length} bytes are not {header.Width} × {header.Height} pixels of {header.BytesPerPixel} " +
                "byte(s).", nameof(pixels));
        }
        stream.Write(Signature);
        Span<byte> headerData = stackalloc byte[PngHeader.Size];
        header.WriteTo(headerData);
        PngChunk.Write(stream, "IHDR"u8, headerData);
        PngChunk.Write(stream, "IDAT"u8, Zlib.Compress(Filter(header, pixels)));
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

    private static byte[] Filter(PngHeader header, ReadOnlySpan<byte> pixels)
    {
        var filteredLength = 1 + header.RowLength;
        var filtered = GC.AllocateUninitializedArray<byte>(checked(filteredLength * header.Height));
        for (var y = 0; y < header.Height; y++)
        {
            SubFilter.Encode(
                pixels.Slice(y * header.RowLength, header.RowLength),
                filtered.AsSpan(y * filteredLength, filteredLength),
                header.BytesPerPixel);
        }
        return filtered;
    }
}
