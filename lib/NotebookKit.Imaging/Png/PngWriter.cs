using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using NotebookKit.Png.Deflate;

namespace NotebookKit.Png;

/// <summary>Puts a PNG file together: signature, header, the filtered and compressed rows, end.</summary>
internal static class PngWriter
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Writes an image; samples of 16 bits are in this machine's byte order.</summary>
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
        WriteData(stream, header, pixels);
        PngChunk.Write(stream, "IEND"u8, []);
    }

    /// <summary>The next image uses the buffers again: fresh memory costs as much as the work in it.</summary>
    private static void WriteData(Stream stream, PngHeader header, ReadOnlySpan<byte> pixels)
    {
        var length = checked((1 + header.RowLength) * header.Height);
        var filtered = ArrayPool<byte>.Shared.Rent(length);
        var compressed = ArrayPool<byte>.Shared.Rent(Zlib.Limit(length));
        Filter(header, pixels, filtered);
        var compressedLength = Zlib.Compress(filtered.AsSpan(0, length), compressed);
        PngChunk.Write(stream, "IDAT"u8, compressed.AsSpan(0, compressedLength));
        ArrayPool<byte>.Shared.Return(filtered);
        ArrayPool<byte>.Shared.Return(compressed);
    }

    private static void Filter(PngHeader header, ReadOnlySpan<byte> pixels, Span<byte> filtered)
    {
        var bigEndian = new byte[header.RowLength];
        for (var y = 0; y < header.Height; y++)
        {
            var row = pixels.Slice(y * header.RowLength, header.RowLength);
            if (header.BitDepth == 16)
            {
                ToBigEndian(row, bigEndian);
                row = bigEndian;
            }
            SubFilter.Encode(row, filtered.Slice(y * (1 + row.Length), 1 + row.Length), header.BytesPerPixel);
        }
    }

    /// <summary>16-bit samples with the high byte first (ISO/IEC 15948, 7.1).</summary>
    private static void ToBigEndian(ReadOnlySpan<byte> row, Span<byte> bigEndian)
    {
        if (!BitConverter.IsLittleEndian) row.CopyTo(bigEndian);
        else
        {
            BinaryPrimitives.ReverseEndianness(
                MemoryMarshal.Cast<byte, ushort>(row), MemoryMarshal.Cast<byte, ushort>(bigEndian));
        }
    }
}
