namespace FellowOakDicom;

/// <summary>The form of a dictionary file.</summary>
public enum DicomDictionaryFormat
{
    /// <summary>The XML form; see <see cref="DicomDictionaryReader"/>.</summary>
    XML,
}
