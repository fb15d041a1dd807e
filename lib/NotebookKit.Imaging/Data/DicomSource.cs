using FellowOakDicom;

namespace NotebookKit;

/// <summary>
/// Opens a file of a mixed folder, telling a broken DICOM file from one that is no DICOM file at all.
/// </summary>
internal static class DicomSource
{
    /// <summary>The file, its large values still on disk; null when it is not DICOM.</summary>
    /// <exception cref="DicomFileException">The file begins as DICOM but cannot be read, or is cut off.</exception>
    public static DicomFile? Open(string path)
    {
        var file = TryOpen(path, DicomFile.HasValidHeader(path));
        if (file is not null) TruncatedFile.Refuse(file, path);
        return file;
    }

    private static DicomFile? TryOpen(string path, bool marked)
    {
        try
        {
            var file = DicomFile.Open(path, FileReadOption.ReadLargeOnDemand);
            // Without the mark "DICM" almost any bytes read as some element; the SOP Class says that it is an image or
            // the like, the Recognition Code that it is one of DICOM's forerunner.
            var isForerunner = file.Format is DicomFileFormat.ACRNEMA1 or DicomFileFormat.ACRNEMA2;
            return marked || isForerunner || file.Dataset.Contains(DicomTag.SOPClassUID) ? file : null;
        }
        catch (Exception exception) when (!marked && exception is not (IOException or UnauthorizedAccessException))
        {
            return null;
        }
    }
}
