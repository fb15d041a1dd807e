namespace FellowOakDicom.IO.Buffer;

/// <summary>Several buffers one after another, such as the fragments of one compressed frame.</summary>
public class CompositeByteBuffer : IByteBuffer
{
    /// <summary>Joins buffers.</summary>
    /// <param name="buffers">The buffers in their order.</param>
    public CompositeByteBuffer(IEnumerable<IByteBuffer> buffers) => Buffers = [.. buffers];

    /// <summary>Joins buffers.</summary>
    /// <param name="buffers">The buffers in their order.</param>
    public CompositeByteBuffer(params IByteBuffer[] buffers) => Buffers = [.. buffers];

    /// <summary>The buffers in their order.</summary>
    public IList<IByteBuffer> Buffers { get; }

    /// <inheritdoc/>
    public bool IsMemory => Buffers.All(buffer => buffer.IsMemory);

    /// <inheritdoc/>
    public long Size => Buffers.Sum(buffer => buffer.Size);

    /// <inheritdoc/>
    public byte[] Data
    {
        get
        {
            var data = new byte[BufferGuard.RequireArrayLength(Size)];
            using var stream = new MemoryStream(data);
            CopyToStream(stream);
            return data;
        }
    }

    /// <inheritdoc/>
    public void GetByteRange(long offset, int count, byte[] output)
    {
        BufferGuard.RequireRoom(output, count);
        var filled = 0;
        foreach (var buffer in Buffers)
        {
            if (filled == count) return;
            if (offset >= buffer.Size)
            {
                offset -= buffer.Size;
                continue;
            }
            var part = new byte[(int)Math.Min(buffer.Size - offset, count - filled)];
            buffer.GetByteRange(offset, part.Length, part);
            part.CopyTo(output, filled);
            filled += part.Length;
            offset = 0;
        }
    }

    /// <inheritdoc/>
    public void CopyToStream(Stream stream)
    {
        BufferGuard.RequireWritable(stream);
        foreach (var buffer in Buffers) buffer.CopyToStream(stream);
    }

    /// <inheritdoc/>
    public async Task CopyToStreamAsync(Stream stream, CancellationToken cancellationToken)
    {
        BufferGuard.RequireWritable(stream);
        foreach (var buffer in Buffers)
        {
            await buffer.CopyToStreamAsync(stream, cancellationToken).ConfigureAwait(false);
        }
    }
}
