namespace FellowOakDicom.IO.Buffer;

/// <summary>
/// A large value that stays in its stream until it is asked for; the stream must stay open until then.
/// </summary>
public sealed class StreamByteBuffer : IByteBuffer
{
    /// <summary>Names the range of a stream.</summary>
    /// <param name="stream">A stream that can seek.</param>
    /// <param name="position">The first byte.</param>
    /// <param name="length">The number of bytes.</param>
    public StreamByteBuffer(Stream stream, long position, long length)
    {
        Stream = stream;
        Position = position;
        Size = length;
    }

    /// <summary>The stream that holds the value.</summary>
    public Stream Stream { get; }

    /// <summary>The first byte of the value in the stream.</summary>
    public long Position { get; }

    /// <inheritdoc/>
    public bool IsMemory => false;

    /// <inheritdoc/>
    public long Size { get; }

    /// <inheritdoc/>
    /// <exception cref="DicomIoException">The stream is closed or has become shorter.</exception>
    public byte[] Data
    {
        get
        {
            var data = new byte[BufferGuard.RequireArrayLength(Size)];
            GetByteRange(0, data.Length, data);
            return data;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="DicomIoException">The stream is closed or has become shorter.</exception>
    public void GetByteRange(long offset, int count, byte[] output)
    {
        BufferGuard.RequireRoom(output, count);
        if (!Stream.CanRead) throw new DicomIoException("cannot read from stream - maybe closed");
        // Several values share the stream's one position.
        lock (Stream)
        {
            Stream.Position = Position + offset;
            if (Stream.ReadAtLeast(output.AsSpan(0, count), count, throwOnEndOfStream: false) < count)
            {
                throw new DicomIoException($"The stream ends before byte {Position + offset + count}.");
            }
        }
    }

    /// <inheritdoc/>
    public void CopyToStream(Stream stream) => BufferGuard.CopyInPieces(this, stream);

    /// <inheritdoc/>
    public Task CopyToStreamAsync(Stream stream, CancellationToken cancellationToken) =>
        BufferGuard.CopyInPiecesAsync(this, stream, cancellationToken);
}
