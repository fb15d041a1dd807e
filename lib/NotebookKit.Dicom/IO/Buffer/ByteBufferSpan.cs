namespace FellowOakDicom.IO.Buffer;

/// <summary>Views of a buffer's bytes that copy only when the bytes are not in memory as they are.</summary>
internal static class ByteBufferSpan
{
    public static ReadOnlySpan<byte> AsSpan(this IByteBuffer buffer) => buffer switch
    {
        SliceByteBuffer slice => slice.Span,
        _ => buffer.Data,
    };

    /// <summary>Copies some of the bytes straight to where they are wanted, also from a file.</summary>
    public static void CopyTo(this IByteBuffer buffer, long offset, Span<byte> output)
    {
        switch (buffer)
        {
            case FileByteBuffer file: file.Read(offset, output); break;
            case RangeByteBuffer range: range.Internal.CopyTo(range.Offset + offset, output); break;
            default: buffer.AsSpan().Slice((int)offset, output.Length).CopyTo(output); break;
        }
    }

    /// <summary>The bytes of one number or one short range, without fetching the rest of a value on disk.</summary>
    public static ReadOnlySpan<byte> AsSpan(this IByteBuffer buffer, long offset, int count)
    {
        if (buffer.IsMemory) return buffer.AsSpan().Slice((int)offset, count);
        var bytes = new byte[count];
        buffer.GetByteRange(offset, count, bytes);
        return bytes;
    }
}
