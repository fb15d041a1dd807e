using FellowOakDicom.IO;
using FellowOakDicom.IO.Buffer;
using FellowOakDicom.IO.Writer;
using NotebookKit.Shared;

namespace FellowOakDicom;

/// <content>Saving files.</content>
public partial class DicomFile
{
    /// <summary>
    /// Writes the file, in the transfer syntax that <see cref="FileMetaInfo"/> names; one of DICOM's forerunner
    /// ACR-NEMA as such a file again, which has no file meta information. A file of that name is replaced once the
    /// new one is complete; until then it stays as it is.
    /// </summary>
    /// <param name="fileName">The file's name; it may be the file that this was opened from.</param>
    /// <param name="options">How to write; null for the defaults.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be written.</exception>
    /// <exception cref="DicomDataException">The dataset lacks what file meta information needs.</exception>
    public void Save(string fileName, DicomWriteOptions? options = null)
    {
        CompleteMeta();
        LoadValuesFrom(fileName);
        WholeFile.Write(fileName, target => Write(target, options));
        File = new FileReference(fileName);
    }

    /// <summary>Writes the file to a stream, in the transfer syntax that <see cref="FileMetaInfo"/> names.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="options">How to write; null for the defaults.</param>
    /// <exception cref="DicomDataException">The dataset lacks what file meta information needs.</exception>
    public void Save(Stream stream, DicomWriteOptions? options = null)
    {
        CompleteMeta();
        Write(stream, options);
    }

    /// <inheritdoc cref="Save(string, DicomWriteOptions?)"/>
    public Task SaveAsync(string fileName, DicomWriteOptions? options = null) =>
        Task.Run(() => Save(fileName, options));

    /// <inheritdoc cref="Save(Stream, DicomWriteOptions?)"/>
    public Task SaveAsync(Stream stream, DicomWriteOptions? options = null) => Task.Run(() => Save(stream, options));

    private bool IsForerunner => Format is DicomFileFormat.ACRNEMA1 or DicomFileFormat.ACRNEMA2;

    private void Write(Stream target, DicomWriteOptions? options)
    {
        if (IsForerunner) FileWriter.WriteForerunner(target, Dataset);
        else FileWriter.Write(target, FileMetaInfo, Dataset, options);
    }

    private void CompleteMeta()
    {
        if (IsForerunner) return;
        FileMetaInfo = Format == DicomFileFormat.DICOM3NoFileMetaInfo
            ? new DicomFileMetaInformation(Dataset)
            : new DicomFileMetaInformation(FileMetaInfo);
    }

    /// <summary>Takes into memory the values that are still in a file that is about to be replaced.</summary>
    private void LoadValuesFrom(string fileName)
    {
        if (FileStamp.Of(fileName) is not { } replaced) return;
        foreach (var buffer in FileBuffers.Of(Dataset))
        {
            // One file may have several names, through links.
            if (FileStamp.Of(buffer.File.Name) == replaced) buffer.Load();
        }
    }
}
