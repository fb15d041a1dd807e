namespace FellowOakDicom;

/// <summary>The root of every exception that tells of something wrong with DICOM data.</summary>
public abstract class DicomException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was wrong, and where.</param>
    protected DicomException(string message) : base(message) { }

    /// <summary>Creates the exception with its cause.</summary>
    /// <param name="message">What was wrong, and where.</param>
    /// <param name="innerException">The cause.</param>
    protected DicomException(string message, Exception innerException) : base(message, innerException) { }
}
