namespace FellowOakDicom;

/// <summary>What a file had around its dataset.</summary>
public enum DicomFileFormat
{
    /// <summary>Nothing that was recognized.</summary>
    Unknown,

    /// <summary>Preamble and file meta information, as PS3.10 wants it.</summary>
    DICOM3,

    /// <summary>File meta information only.</summary>
    DICOM3NoPreamble,

    /// <summary>Nothing: the dataset alone.</summary>
    DICOM3NoFileMetaInfo,

    /// <summary>DICOM's forerunner ACR-NEMA 1.0.</summary>
    ACRNEMA1,

    /// <summary>DICOM's forerunner ACR-NEMA 2.0.</summary>
    ACRNEMA2,
}
