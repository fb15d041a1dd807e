using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.Imaging.Codec;

/// <summary>
/// Converts datasets from one transfer syntax to another: between the uncompressed ones, and from RLE Lossless
/// and JPEG Lossless to them.
/// </summary>
public class DicomTranscoder
{
    /// <summary>A converter from <paramref name="inputSyntax"/> to <paramref name="outputSyntax"/>.</summary>
    public DicomTranscoder(
        DicomTransferSyntax inputSyntax,
        DicomTransferSyntax outputSyntax,
        DicomCodecParams? inputCodecParams = null,
        DicomCodecParams? outputCodecParams = null)
    {
        InputSyntax = inputSyntax;
        OutputSyntax = outputSyntax;
        InputCodecParams = inputCodecParams;
        OutputCodecParams = outputCodecParams;
    }

    /// <summary>What is converted from.</summary>
    public DicomTransferSyntax InputSyntax { get; }

    /// <summary>Settings for decompressing.</summary>
    public DicomCodecParams? InputCodecParams { get; }

    /// <summary>What is converted to.</summary>
    public DicomTransferSyntax OutputSyntax { get; }

    /// <summary>Settings for compressing.</summary>
    public DicomCodecParams? OutputCodecParams { get; }

    /// <summary>A converted copy of the file.</summary>
    /// <exception cref="DicomCodecException">The pixel data cannot be converted.</exception>
    public DicomFile Transcode(DicomFile file)
    {
        var converted = file.Clone();
        converted.FileMetaInfo.TransferSyntax = OutputSyntax;
        converted.Dataset.InternalTransferSyntax = OutputSyntax;
        converted.Dataset.NotValidated().AddOrUpdate([.. Transcode(file.Dataset)]);
        converted.Dataset.Validated();
        return converted;
    }

    /// <summary>A converted copy of the dataset.</summary>
    /// <exception cref="DicomCodecException">The pixel data cannot be converted.</exception>
    public DicomDataset Transcode(DicomDataset dataset)
    {
        var converted = dataset.Clone();
        converted.InternalTransferSyntax = OutputSyntax;
        if (!dataset.Contains(DicomTag.PixelData)) return converted;

        if (OutputSyntax.IsEncapsulated)
        {
            throw new DicomCodecException(
                $"Encoding dataset to transfer syntax {Name(OutputSyntax)} is not supported.");
        }
        var input = DicomPixelData.Create(dataset);
        var output = DicomPixelData.Create(converted, newPixelData: true);
        for (var frame = 0; frame < input.NumberOfFrames; frame++) output.AddFrame(Decode(input, frame));
        return converted;
    }

    /// <summary>One frame, decompressed.</summary>
    /// <exception cref="DicomCodecException">The frame cannot be decompressed.</exception>
    public IByteBuffer DecodeFrame(DicomDataset dataset, int frame) => Decode(DicomPixelData.Create(dataset), frame);

    private IByteBuffer Decode(DicomPixelData pixelData, int frame)
    {
        if (!InputSyntax.IsEncapsulated) return pixelData.GetFrame(frame);
        if (InputSyntax == DicomTransferSyntax.RLELossless)
        {
            return new MemoryByteBuffer(RleDecoder.Decode(pixelData, frame));
        }
        if (InputSyntax == DicomTransferSyntax.JPEGProcess14 || InputSyntax == DicomTransferSyntax.JPEGProcess14SV1)
        {
            return new MemoryByteBuffer(JpegLosslessDecoder.Decode(pixelData, frame));
        }
        throw new DicomCodecException($"Decoding dataset with transfer syntax: {Name(InputSyntax)} is not supported.");
    }

    private static string Name(DicomTransferSyntax syntax) => $"{syntax.UID.Name} ({syntax.UID.UID})";
}
