namespace FellowOakDicom.Imaging.Codec;

/// <summary>Copies in another transfer syntax.</summary>
public static class DicomCodecExtensions
{
    /// <summary>A copy of the file in another transfer syntax, its pixel data decompressed where needed.</summary>
    /// <exception cref="DicomCodecException">The pixel data cannot be converted.</exception>
    public static DicomFile Clone(
        this DicomFile file, DicomTransferSyntax syntax, DicomCodecParams? parameters = null) =>
        new DicomTranscoder(file.FileMetaInfo.TransferSyntax, syntax, null, parameters).Transcode(file);

    /// <summary>A copy of the dataset in another transfer syntax, its pixel data decompressed where needed.</summary>
    /// <exception cref="DicomCodecException">The pixel data cannot be converted.</exception>
    public static DicomDataset Clone(
        this DicomDataset dataset, DicomTransferSyntax syntax, DicomCodecParams? parameters = null) =>
        new DicomTranscoder(dataset.InternalTransferSyntax, syntax, null, parameters).Transcode(dataset);
}
