namespace FellowOakDicom.IO.Reader;

/// <summary>The bytes of a dataset do not follow the encoding of PS3.5 chapter 7.</summary>
public class DicomReaderException : DicomException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was wrong, and where.</param>
    public DicomReaderException(string message) : base(message) { }

    /// <summary>Creates the exception with its cause.</summary>
    /// <param name="message">What was wrong, and where.</param>
    /// <param name="innerException">The cause.</param>
    public DicomReaderException(string message, Exception innerException) : base(message, innerException) { }
}
