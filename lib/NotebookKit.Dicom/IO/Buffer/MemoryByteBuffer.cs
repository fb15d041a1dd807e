namespace FellowOakDicom.IO.Buffer;

/// <summary>Bytes in an array of their own.</summary>
public sealed class MemoryByteBuffer : IByteBuffer
{
    /// <summary>Wraps an array without copying it.</summary>
    /// <param name="data">The bytes.</param>
    public MemoryByteBuffer(byte[] data) => Data = data;

    /// <inheritdoc/>
    public bool IsMemory => true;

    /// <inheritdoc/>
    public long Size => Data.Length;

    /// <summary>The array itself: what is written into it changes the value.</summary>
    public byte[] Data { get; }

    /// <inheritdoc/>
    public void GetByteRange(long offset, int count, byte[] output)
    {
        BufferGuard.RequireRoom(output, count);
        Array.Copy(Data, offset, output, 0, count);
    }

    /// <inheritdoc/>
    public void CopyToStream(Stream stream)
    {
        BufferGuard.RequireWritable(stream);
        stream.Write(Data);
    }

    /// <inheritdoc/>
    public Task CopyToStreamAsync(Stream stream, CancellationToken cancellationToken)
    {
        BufferGuard.RequireWritable(stream);
        return stream.WriteAsync(Data, cancellationToken).AsTask();
    }
}
