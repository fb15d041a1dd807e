namespace FellowOakDicom.IO.Buffer;

/// <summary>A part of another buffer, such as one frame of the pixel data.</summary>
public class RangeByteBuffer : IByteBuffer
{
    /// <summary>Names the part.</summary>
    /// <param name="buffer">The whole.</param>
    /// <param name="offset">The first byte of the part.</param>
    /// <param name="length">The number of bytes in the part.</param>
    public RangeByteBuffer(IByteBuffer buffer, long offset, int length)
    {
        Internal = buffer;
        Offset = offset;
        Length = length;
    }

    /// <summary>The whole.</summary>
    public IByteBuffer Internal { get; }

    /// <summary>The first byte of the part.</summary>
    public long Offset { get; }

    /// <summary>The number of bytes in the part.</summary>
    public int Length { get; }

    /// <inheritdoc/>
    public bool IsMemory => Internal.IsMemory;

    /// <inheritdoc/>
    public long Size => Length;

    /// <inheritdoc/>
    public byte[] Data
    {
        get
        {
            var data = GC.AllocateUninitializedArray<byte>(Length);
            Internal.GetByteRange(Offset, Length, data);
            return data;
        }
    }

    /// <inheritdoc/>
    public void GetByteRange(long offset, int count, byte[] output) =>
        Internal.GetByteRange(Offset + offset, Math.Min(count, Length), output);

    /// <inheritdoc/>
    public void CopyToStream(Stream stream) => BufferGuard.CopyInPieces(this, stream);

    /// <inheritdoc/>
    public Task CopyToStreamAsync(Stream stream, CancellationToken cancellationToken) =>
        BufferGuard.CopyInPiecesAsync(this, stream, cancellationToken);
}
