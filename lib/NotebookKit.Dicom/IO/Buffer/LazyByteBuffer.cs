namespace FellowOakDicom.IO.Buffer;

/// <summary>
/// Bytes that are computed when they are asked for, such as a text in the dataset's present character set.
/// </summary>
public sealed class LazyByteBuffer : IByteBuffer
{
    private readonly Func<byte[]> _bytes;

    /// <summary>Wraps the computation.</summary>
    /// <param name="bytes">Yields the bytes; called at each use.</param>
    public LazyByteBuffer(Func<byte[]> bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        _bytes = bytes;
    }

    /// <inheritdoc/>
    public bool IsMemory => true;

    /// <inheritdoc/>
    public long Size => Data.Length;

    /// <inheritdoc/>
    public byte[] Data => _bytes();

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
