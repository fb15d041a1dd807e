namespace FellowOakDicom.IO;

/// <summary>A file by its name.</summary>
public interface IFileReference
{
    /// <summary>The file's name as it was given.</summary>
    string Name { get; }

    /// <summary>Whether the file exists now.</summary>
    bool Exists { get; }

    /// <summary>Opens the file for reading.</summary>
    /// <returns>The open stream, which the caller closes.</returns>
    Stream OpenRead();

    /// <summary>Deletes the file.</summary>
    void Delete();

    /// <summary>Reads a part of the file.</summary>
    /// <param name="offset">The first byte.</param>
    /// <param name="count">The number of bytes.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="DicomIoException">The file ends before the last of them.</exception>
    byte[] GetByteRange(long offset, int count);

    /// <summary>Reads a part of the file.</summary>
    /// <param name="offset">The first byte.</param>
    /// <param name="count">The number of bytes.</param>
    /// <param name="output">Where to put them, from its start.</param>
    /// <exception cref="ArgumentException"><paramref name="output"/> is too short.</exception>
    /// <exception cref="DicomIoException">The file ends before the last of them.</exception>
    void GetByteRange(long offset, int count, byte[] output);
}
