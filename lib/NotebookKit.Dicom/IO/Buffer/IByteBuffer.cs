namespace FellowOakDicom.IO.Buffer;

/// <summary>
/// The bytes of a value, wherever they are: in memory, in a file that is read when asked, or derived from another
/// buffer. Numbers are in this machine's byte order.
/// </summary>
public interface IByteBuffer
{
    /// <summary>Whether the bytes are in memory already.</summary>
    bool IsMemory { get; }

    /// <summary>The number of bytes.</summary>
    long Size { get; }

    /// <summary>All the bytes; a buffer that is not in memory fetches them at each call.</summary>
    byte[] Data { get; }

    /// <summary>Copies some of the bytes.</summary>
    /// <param name="offset">The first byte to copy.</param>
    /// <param name="count">How many bytes to copy.</param>
    /// <param name="output">Where to copy to, from its start; at least <paramref name="count"/> long.</param>
    /// <exception cref="ArgumentException"><paramref name="output"/> is too short.</exception>
    void GetByteRange(long offset, int count, byte[] output);

    /// <summary>Writes all the bytes to a stream.</summary>
    /// <param name="stream">The stream to write to.</param>
    /// <exception cref="InvalidOperationException"><paramref name="stream"/> cannot be written.</exception>
    void CopyToStream(Stream stream);

    /// <summary>Writes all the bytes to a stream.</summary>
    /// <param name="stream">The stream to write to.</param>
    /// <param name="cancellationToken">Ends the copy early.</param>
    /// <returns>The running copy.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="stream"/> cannot be written.</exception>
    Task CopyToStreamAsync(Stream stream, CancellationToken cancellationToken);
}
