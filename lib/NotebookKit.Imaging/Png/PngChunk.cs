using System.Buffers.Binary;

namespace NotebookKit.Png;

/// <summary>A chunk: length, type, data, and the checksum of type and data (ISO/IEC 15948, 5.3).</summary>
internal static class PngChunk
{
    public static void Write(Stream stream, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        stream.Write(number);
        stream.Write(type);
        stream.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Compute(type, data));
        stream.Write(number);
    }
}
