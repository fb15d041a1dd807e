namespace FellowOakDicom.IO.Buffer;

/// <summary>
/// A value inside a larger array that was read in one go: short values need no array of their own until
/// <see cref="Data"/> is asked for.
/// </summary>
internal sealed class SliceByteBuffer(byte[] source, int start, int length) : IByteBuffer
{
    private byte[]? _data;

    public ReadOnlySpan<byte> Span => _data ?? source.AsSpan(start, length);

    public bool IsMemory => true;

    public long Size => length;

    // Kept, so that a caller who writes into the array changes the value, as with MemoryByteBuffer.
    public byte[] Data => _data ??= source.AsSpan(start, length).ToArray();

    public void GetByteRange(long offset, int count, byte[] output)
    {
        BufferGuard.RequireRoom(output, count);
        Span.Slice((int)offset, count).CopyTo(output);
    }

    public void CopyToStream(Stream stream)
    {
        BufferGuard.RequireWritable(stream);
        stream.Write(Span);
    }

    public Task CopyToStreamAsync(Stream stream, CancellationToken cancellationToken)
    {
        BufferGuard.RequireWritable(stream);
        var memory = _data?.AsMemory() ?? source.AsMemory(start, length);
        return stream.WriteAsync(memory, cancellationToken).AsTask();
    }
}
