using FellowOakDicom.IO;

namespace FellowOakDicom;

/// <summary>A DICOM file: file meta information and a dataset (PS3.10).</summary>
public partial class DicomFile
{
    /// <summary>Creates a file with an empty dataset.</summary>
    public DicomFile()
    {
        Dataset = [];
        FileMetaInfo = [];
    }

    /// <summary>Creates the file of a dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <exception cref="DicomDataException">The dataset has no SOP Class UID or no SOP Instance UID.</exception>
    public DicomFile(DicomDataset dataset)
    {
        Dataset = dataset;
        FileMetaInfo = new DicomFileMetaInformation(dataset);
    }

    /// <summary>The file on disk that this was read from or saved to; null if there is none.</summary>
    public IFileReference? File { get; protected set; }

    /// <summary>What the file had around its dataset.</summary>
    public DicomFileFormat Format { get; protected set; } = DicomFileFormat.DICOM3;

    /// <summary>What stands before the dataset.</summary>
    public DicomFileMetaInformation FileMetaInfo { get; protected set; }

    /// <summary>The dataset.</summary>
    public DicomDataset Dataset { get; protected set; }

    /// <summary>
    /// Whether the dataset ends early: because reading was stopped, or because the file is cut off. A value that is cut
    /// off is left out.
    /// </summary>
    public bool IsPartial { get; protected set; }

    /// <summary>What this is.</summary>
    /// <returns>Such as <c>DICOM File [DICOM3]</c>.</returns>
    public override string ToString() => $"DICOM File [{Format}]";
}
