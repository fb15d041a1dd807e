using FellowOakDicom;
using FellowOakDicom.Imaging;
using FellowOakDicom.Imaging.Codec;

namespace NotebookKit;

/// <summary>
/// Gets the bytes of a dataset's pixels: uncompressed, as many as its layout needs, in this machine's byte order.
/// </summary>
internal static class PixelBytes
{
    // PackBits makes at most 128 bytes of 2 (PS3.5 G.3.2).
    private const int LargestRleGrowth = 64;

    /// <summary>
    /// What fo-dicom, and what stands in for it, decode by themselves: an error then is the data's, and damaged data
    /// cannot end the process, as they can in native code.
    /// </summary>
    private static readonly DicomTransferSyntax[] AlwaysDecodable =
        [DicomTransferSyntax.RLELossless, DicomTransferSyntax.JPEGProcess14, DicomTransferSyntax.JPEGProcess14SV1];

    public static byte[] Read(DicomDataset data, out PixelLayout layout)
    {
        layout = PixelLayout.Read(data);
        if (layout.SampleCount * (UInt128)layout.SampleSize > (UInt128)Array.MaxLength)
        {
            throw new DicomImagingException(
                $"{Size(layout)} are more than one array can hold ({Array.MaxLength} bytes).");
        }
        var item = data.GetDicomItem<DicomItem>(layout.Tag);
        if (item is DicomFragmentSequence fragments)
        {
            RefuseNative(data.InternalTransferSyntax, layout.Tag);
            data = Decompress(data, layout, fragments);
            // A codec gives each pixel its color, and 8 bits where 8 are enough.
            layout = PixelLayout.Read(data);
            item = data.GetDicomItem<DicomItem>(layout.Tag);
        }
        if (item is not DicomElement element)
        {
            throw new DicomImagingException(
                $"{DatasetValues.Describe(layout.Tag)} has VR {item?.ValueRepresentation.Code}, " +
                "which holds no pixels.");
        }
        var buffer = element.Buffer;
        if ((UInt128)buffer.Size < layout.StoredLength)
        {
            throw new DicomImagingException(
                $"{DatasetValues.Describe(layout.Tag)} has {buffer.Size} bytes, but {Size(layout)} need " +
                $"{layout.StoredLength}.");
        }
        return ByteOrder.Correct(
            buffer.Data, element.ValueRepresentation.UnitSize, layout.BitsAllocated / 8, data.InternalTransferSyntax);
    }

    /// <summary>
    /// Fragments are compressed (PS3.5 A.4); how, only the transfer syntax can say, and that of this file says that
    /// they are not.
    /// </summary>
    private static void RefuseNative(DicomTransferSyntax syntax, DicomTag tag)
    {
        if (syntax.IsEncapsulated) return;
        throw new DicomImagingException(
            $"{DatasetValues.Describe(tag)} is in fragments, as compressed pixels are, but the transfer syntax " +
            $"{syntax.UID.Name} ({syntax.UID.UID}) is an uncompressed one: one of the two is wrong.");
    }

    private static DicomDataset Decompress(DicomDataset data, PixelLayout layout, DicomFragmentSequence fragments)
    {
        var syntax = data.InternalTransferSyntax;
        var isAlwaysDecodable = AlwaysDecodable.Contains(syntax);
        var compressed = fragments.Fragments.Sum(fragment => fragment.Size);
        if (syntax == DicomTransferSyntax.RLELossless && layout.StoredLength > (UInt128)compressed * LargestRleGrowth)
        {
            throw new DicomImagingException(
                $"{DatasetValues.Describe(layout.Tag)} has {compressed} bytes of RLE, which cannot be the " +
                $"{layout.StoredLength} bytes of {Size(layout)}.");
        }
        try
        {
            return (isAlwaysDecodable ? null : CodecPackage.Decode(data))
                ?? data.Clone(DicomTransferSyntax.ExplicitVRLittleEndian);
        }
        catch (DicomCodecException exception) when (!isAlwaysDecodable)
        {
            throw new DicomImagingException(
                $"The pixels are compressed with {syntax.UID.Name} ({syntax.UID.UID}), which cannot be read here. " +
                "Ask for an uncompressed export, or decompress the file first: gdcmconv --raw IN OUT.", exception);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new DicomImagingException(
                $"{DatasetValues.Describe(layout.Tag)} is damaged: its {syntax.UID.Name} data cannot be " +
                $"decompressed ({exception.Message}).", exception);
        }
    }

    private static string Size(PixelLayout layout) =>
        $"{layout.Frames} frame(s) of {layout.Rows} × {layout.Columns} pixels with {layout.Samples} sample(s) of " +
        $"{layout.BitsAllocated} bit";
}
