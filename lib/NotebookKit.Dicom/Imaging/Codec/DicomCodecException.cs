namespace FellowOakDicom.Imaging.Codec;

/// <summary>Pixel data could not be compressed or decompressed.</summary>
public class DicomCodecException : DicomException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was wrong.</param>
    public DicomCodecException(string message) : base(message) { }

    /// <summary>Creates the exception with its cause.</summary>
    /// <param name="message">What was wrong.</param>
    /// <param name="innerException">The cause.</param>
    public DicomCodecException(string message, Exception innerException) : base(message, innerException) { }
}
