namespace FellowOakDicom.IO.Buffer;

/// <summary>Another buffer with the bytes of each number in reverse order.</summary>
public class SwapByteBuffer : IByteBuffer
{
    /// <summary>Wraps the buffer.</summary>
    /// <param name="buffer">The buffer to turn round.</param>
    /// <param name="unitSize">The number of bytes in one number.</param>
    public SwapByteBuffer(IByteBuffer buffer, int unitSize)
    {
        Internal = buffer;
        UnitSize = unitSize;
    }

    /// <summary>The buffer that is turned round.</summary>
    public IByteBuffer Internal { get; }

    /// <summary>The number of bytes in one number.</summary>
    public int UnitSize { get; }

    /// <inheritdoc/>
    public bool IsMemory => Internal.IsMemory;

    /// <inheritdoc/>
    public long Size => Internal.Size;

    /// <inheritdoc/>
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
    public void GetByteRange(long offset, int count, byte[] output)
    {
        Internal.GetByteRange(offset, count, output);
        Endian.SwapBytes(UnitSize, output, count);
    }

    /// <inheritdoc/>
    public void CopyToStream(Stream stream) => BufferGuard.CopyInPieces(this, stream);

    /// <inheritdoc/>
    public Task CopyToStreamAsync(Stream stream, CancellationToken cancellationToken) =>
        BufferGuard.CopyInPiecesAsync(this, stream, cancellationToken);
}
