namespace FellowOakDicom.IO;

/// <summary>The bytes of a value could not be read from or written to their file or stream.</summary>
public class DicomIoException : DicomException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was wrong, and where.</param>
    public DicomIoException(string message) : base(message) { }

    /// <summary>Creates the exception with its cause.</summary>
    /// <param name="message">What was wrong, and where.</param>
    /// <param name="innerException">The cause.</param>
    public DicomIoException(string message, Exception innerException) : base(message, innerException) { }
}
