namespace FellowOakDicom.IO.Buffer;

/// <summary>A large value that stays in its file until it is asked for.</summary>
public sealed class FileByteBuffer : IByteBuffer
{
    private byte[]? _loaded;

    /// <summary>Names the range of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="position">The first byte.</param>
    /// <param name="length">The number of bytes.</param>
    public FileByteBuffer(IFileReference file, long position, long length)
    {
        File = file;
        Position = position;
        Size = length;
    }

    /// <summary>The file that holds the value.</summary>
    public IFileReference File { get; }

    /// <summary>The first byte of the value in the file.</summary>
    public long Position { get; }

    /// <inheritdoc/>
    public bool IsMemory => _loaded is not null;

    /// <inheritdoc/>
    public long Size { get; }

    /// <inheritdoc/>
    /// <exception cref="IOException">The file cannot be read any more.</exception>
    /// <exception cref="DicomIoException">The file has become shorter, or the value does not fit one array.</exception>
    public byte[] Data => _loaded ?? File.GetByteRange(Position, BufferGuard.RequireArrayLength(Size));

    /// <inheritdoc/>
    public void GetByteRange(long offset, int count, byte[] output)
    {
        BufferGuard.RequireRoom(output, count);
        Read(offset, output.AsSpan(0, count));
    }

    /// <inheritdoc/>
    public void CopyToStream(Stream stream) => BufferGuard.CopyInPieces(this, stream);

    /// <inheritdoc/>
    public Task CopyToStreamAsync(Stream stream, CancellationToken cancellationToken) =>
        BufferGuard.CopyInPiecesAsync(this, stream, cancellationToken);

    internal void Read(long offset, Span<byte> output)
    {
        if (_loaded is not null) _loaded.AsSpan((int)offset, output.Length).CopyTo(output);
        else if (File is FileReference file) file.Read(Position + offset, output);
        else File.GetByteRange(Position + offset, output.Length).CopyTo(output);
    }

    /// <summary>Takes the value into memory, because its file is about to be replaced.</summary>
    internal void Load() => _loaded = Data;
}
