namespace FellowOakDicom.IO.Buffer;

/// <summary>
/// Numbers stored in the other byte order, presented in this machine's; the stored bytes stay as they are.
/// </summary>
public class EndianByteBuffer : IByteBuffer
{
    private EndianByteBuffer(IByteBuffer buffer, Endian endian, int unitSize)
    {
        Internal = buffer;
        Endian = endian;
        UnitSize = unitSize;
    }

    /// <summary>The bytes as stored.</summary>
    public IByteBuffer Internal { get; }

    /// <summary>The byte order in which they are stored.</summary>
    public Endian Endian { get; }

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

    /// <summary>Wraps a buffer if its numbers need turning round.</summary>
    /// <param name="buffer">The bytes as stored.</param>
    /// <param name="endian">The byte order in which they are stored.</param>
    /// <param name="unitSize">The number of bytes in one number.</param>
    /// <returns>The buffer itself if it can be used as it is.</returns>
    public static IByteBuffer Create(IByteBuffer buffer, Endian endian, int unitSize) =>
        endian == Endian.LocalMachine || unitSize <= 1 ? buffer : new EndianByteBuffer(buffer, endian, unitSize);

    /// <inheritdoc/>
    public void GetByteRange(long offset, int count, byte[] output)
    {
        Internal.GetByteRange(offset, count, output);
        if (Endian != Endian.LocalMachine) Endian.SwapBytes(UnitSize, output, count);
    }

    /// <inheritdoc/>
    public void CopyToStream(Stream stream) => BufferGuard.CopyInPieces(this, stream);

    /// <inheritdoc/>
    public Task CopyToStreamAsync(Stream stream, CancellationToken cancellationToken) =>
        BufferGuard.CopyInPiecesAsync(this, stream, cancellationToken);
}
