namespace FellowOakDicom;

/// <summary>What kind of object a storage SOP class stores.</summary>
public enum DicomStorageCategory
{
    /// <summary>No storage SOP class.</summary>
    None,

    /// <summary>Images.</summary>
    Image,

    /// <summary>How to present images.</summary>
    PresentationState,

    /// <summary>Structured reports.</summary>
    StructuredReport,

    /// <summary>Waveforms, such as an ECG.</summary>
    Waveform,

    /// <summary>Documents, such as a PDF.</summary>
    Document,

    /// <summary>Raw data.</summary>
    Raw,

    /// <summary>Another object of the standard.</summary>
    Other,

    /// <summary>An object of a vendor's own.</summary>
    Private,

    /// <summary>Volumes.</summary>
    Volume,
}
