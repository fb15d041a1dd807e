namespace FellowOakDicom;

/// <summary>A dataset does not hold what was asked of it: an element is missing, empty or of another kind.</summary>
public class DicomDataException : DicomException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was wrong, and where.</param>
    public DicomDataException(string message) : base(message) { }

    /// <summary>Creates the exception with its cause.</summary>
    /// <param name="message">What was wrong, and where.</param>
    /// <param name="innerException">The cause.</param>
    public DicomDataException(string message, Exception innerException) : base(message, innerException) { }
}
