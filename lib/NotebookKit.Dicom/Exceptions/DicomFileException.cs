namespace FellowOakDicom;

/// <summary>
/// A file could not be read or written. The message names the file, and for malformed data the tag and the byte
/// offset; <see cref="File"/> holds what had been read until then.
/// </summary>
public class DicomFileException : DicomDataException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="file">The file as far as it was read.</param>
    /// <param name="message">What was wrong, and where.</param>
    public DicomFileException(DicomFile file, string message) : base(message) => File = file;

    /// <summary>Creates the exception with its cause.</summary>
    /// <param name="file">The file as far as it was read.</param>
    /// <param name="message">What was wrong, and where.</param>
    /// <param name="innerException">The cause.</param>
    public DicomFileException(DicomFile file, string message, Exception innerException)
        : base(message, innerException) =>
        File = file;

    /// <summary>The file as far as it was read.</summary>
    public DicomFile File { get; }
}
