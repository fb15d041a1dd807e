namespace FellowOakDicom.IO.Buffer;

/// <summary>The buffer of an element without a value.</summary>
public sealed class EmptyBuffer : IByteBuffer
{
    /// <summary>The one empty buffer.</summary>
    public static readonly IByteBuffer Value = new EmptyBuffer();

    private EmptyBuffer() { }

    /// <inheritdoc/>
    public bool IsMemory => true;

    /// <inheritdoc/>
    public long Size => 0;

    /// <inheritdoc/>
    public byte[] Data => [];

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">More than nothing was asked for.</exception>
    public void GetByteRange(long offset, int count, byte[] output)
    {
        if (offset != 0 || count != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(offset), "An empty buffer has no bytes to copy.");
        }
    }

    /// <inheritdoc/>
    public void CopyToStream(Stream stream) => BufferGuard.RequireWritable(stream);

    /// <inheritdoc/>
    public Task CopyToStreamAsync(Stream stream, CancellationToken cancellationToken)
    {
        BufferGuard.RequireWritable(stream);
        return Task.CompletedTask;
    }
}
