namespace FellowOakDicom.Imaging;

/// <summary>The pixel data is missing, or not what the dataset says of it.</summary>
public class DicomImagingException : DicomException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was wrong.</param>
    public DicomImagingException(string message) : base(message) { }

    /// <summary>Creates the exception with its cause.</summary>
    /// <param name="message">What was wrong.</param>
    /// <param name="innerException">The cause.</param>
    public DicomImagingException(string message, Exception innerException) : base(message, innerException) { }
}
