namespace FellowOakDicom;

/// <summary>What stands before the dataset in a file: what it is and how it is encoded (PS3.10 7.1).</summary>
public class DicomFileMetaInformation : DicomDataset
{
    private static readonly DicomTag[] Identifiers =
    [
        DicomTag.MediaStorageSOPClassUID, DicomTag.MediaStorageSOPInstanceUID, DicomTag.TransferSyntaxUID,
        DicomTag.PrivateInformationCreatorUID,
    ];

    private static readonly DicomTag[] CarriedOver =
    [
        .. Identifiers, DicomTag.SourceApplicationEntityTitle, DicomTag.SendingApplicationEntityTitle,
        DicomTag.ReceivingApplicationEntityTitle, DicomTag.PrivateInformation,
    ];

    /// <summary>Creates file meta information without elements, to be filled without checks.</summary>
    public DicomFileMetaInformation() => ValidateItems = false;

    /// <summary>Creates the file meta information of a dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <exception cref="DicomDataException">The dataset has no SOP Class UID or no SOP Instance UID.</exception>
    public DicomFileMetaInformation(DicomDataset dataset)
    {
        ValidateItems = dataset.ValidateItems;
        NameWriter();
        MediaStorageSOPClassUID = dataset.GetSingleValue<DicomUID>(DicomTag.SOPClassUID);
        MediaStorageSOPInstanceUID = dataset.GetSingleValue<DicomUID>(DicomTag.SOPInstanceUID);
        TransferSyntax = dataset.InternalTransferSyntax;
    }

    /// <summary>Creates file meta information like another, with this library as its writer.</summary>
    /// <param name="metaInfo">The other.</param>
    /// <exception cref="DicomDataException">The other has an identifier without a value.</exception>
    public DicomFileMetaInformation(DicomFileMetaInformation metaInfo)
    {
        ValidateItems = metaInfo.ValidateItems;
        NameWriter();
        // Read only for their exceptions, which name the one without a value: it would make the file no DICOM file
        // (PS3.10 7.1).
        foreach (var tag in Identifiers.Where(metaInfo.Contains)) metaInfo.GetSingleValue<DicomUID>(tag);
        foreach (var tag in CarriedOver)
        {
            if (metaInfo.GetDicomItem<DicomItem>(tag) is { } item) Add(item);
        }
    }

    /// <summary>The version of file meta information, 0 and 1.</summary>
    public byte[] Version
    {
        get => GetValues<byte>(DicomTag.FileMetaInformationVersion);
        set => AddOrUpdate(DicomTag.FileMetaInformationVersion, value);
    }

    /// <summary>What kind of object the dataset is.</summary>
    public DicomUID MediaStorageSOPClassUID
    {
        get => GetSingleValue<DicomUID>(DicomTag.MediaStorageSOPClassUID);
        set => AddOrUpdate(DicomTag.MediaStorageSOPClassUID, value);
    }

    /// <summary>Which object the dataset is.</summary>
    public DicomUID MediaStorageSOPInstanceUID
    {
        get => GetSingleValue<DicomUID>(DicomTag.MediaStorageSOPInstanceUID);
        set => AddOrUpdate(DicomTag.MediaStorageSOPInstanceUID, value);
    }

    /// <summary>How the dataset is encoded in the file.</summary>
    public DicomTransferSyntax TransferSyntax
    {
        get => GetSingleValue<DicomTransferSyntax>(DicomTag.TransferSyntaxUID);
        set => AddOrUpdate(DicomTag.TransferSyntaxUID, value.UID);
    }

    /// <summary>Which software has written the file.</summary>
    public DicomUID ImplementationClassUID
    {
        get => GetSingleValue<DicomUID>(DicomTag.ImplementationClassUID);
        set => AddOrUpdate(DicomTag.ImplementationClassUID, value);
    }

    /// <summary>Which version of that software has written the file; null if the file does not say.</summary>
    public string? ImplementationVersionName
    {
        get => GetSingleValueOrDefault<string?>(DicomTag.ImplementationVersionName, null);
        set => AddOrUpdate(DicomTag.ImplementationVersionName, value);
    }

    /// <summary>The device that has written the file; null if the file does not say.</summary>
    public string? SourceApplicationEntityTitle
    {
        get => GetSingleValueOrDefault<string?>(DicomTag.SourceApplicationEntityTitle, null);
        set => AddOrUpdate(DicomTag.SourceApplicationEntityTitle, value);
    }

    /// <summary>The device that has sent the dataset; null if the file does not say.</summary>
    public string? SendingApplicationEntityTitle
    {
        get => GetSingleValueOrDefault<string?>(DicomTag.SendingApplicationEntityTitle, null);
        set => AddOrUpdate(DicomTag.SendingApplicationEntityTitle, value);
    }

    /// <summary>The device that has received the dataset; null if the file does not say.</summary>
    public string? ReceivingApplicationEntityTitle
    {
        get => GetSingleValueOrDefault<string?>(DicomTag.ReceivingApplicationEntityTitle, null);
        set => AddOrUpdate(DicomTag.ReceivingApplicationEntityTitle, value);
    }

    /// <summary>Whose <see cref="PrivateInformation"/> it is; null if there is none.</summary>
    public DicomUID? PrivateInformationCreatorUID
    {
        get => GetSingleValueOrDefault<DicomUID?>(DicomTag.PrivateInformationCreatorUID, null);
        set => AddOrUpdate(DicomTag.PrivateInformationCreatorUID, value);
    }

    /// <summary>Bytes that only their creator understands; null if there are none.</summary>
    public byte[]? PrivateInformation
    {
        get => TryGetValues(DicomTag.PrivateInformation, out byte[]? bytes) ? bytes : null;
        set => AddOrUpdate(DicomTag.PrivateInformation, value!);
    }

    /// <summary>What this is.</summary>
    /// <returns><c>DICOM File Meta Info</c>.</returns>
    public override string ToString() => "DICOM File Meta Info";

    /// <inheritdoc/>
    protected override void ValidateTag(DicomTag tag)
    {
        if (tag.Group != 2)
        {
            throw new DicomDataException($"Tag with group ID {tag.Group} is not allowed in meta information.");
        }
    }

    private void NameWriter()
    {
        Version = [0, 1];
        ImplementationClassUID = DicomImplementation.ClassUID;
        ImplementationVersionName = DicomImplementation.Version;
    }
}
