using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.Imaging;

/// <summary>
/// The pixel data of a dataset, frame by frame, and the elements that describe it (PS3.3 C.7.6.3). Frames of a
/// compressed transfer syntax come compressed; <see cref="Codec.DicomTranscoder"/> decompresses.
/// </summary>
public abstract class DicomPixelData
{
    private protected DicomPixelData(DicomDataset dataset)
    {
        Dataset = dataset;
        Syntax = dataset.InternalTransferSyntax;
    }

    /// <summary>The dataset that holds the pixel data.</summary>
    public DicomDataset Dataset { get; }

    /// <summary>How the pixel data is encoded.</summary>
    public DicomTransferSyntax Syntax { get; }

    /// <summary>The number of columns.</summary>
    public ushort Width
    {
        get => PixelAttribute.Read<ushort>(Dataset, DicomTag.Columns);
        set => Dataset.AddOrUpdate(DicomTag.Columns, value);
    }

    /// <summary>The number of rows.</summary>
    public ushort Height
    {
        get => PixelAttribute.Read<ushort>(Dataset, DicomTag.Rows);
        set => Dataset.AddOrUpdate(DicomTag.Rows, value);
    }

    /// <summary>The number of frames, 1 if the dataset does not say.</summary>
    public int NumberOfFrames
    {
        get => Dataset.GetSingleValueOrDefault(DicomTag.NumberOfFrames, 1);
        set => Dataset.AddOrUpdate(new DicomIntegerString(DicomTag.NumberOfFrames, value));
    }

    /// <summary>How many bits a pixel value has, and where they lie.</summary>
    public BitDepth BitDepth =>
        new(BitsAllocated, BitsStored, HighBit, PixelRepresentation == PixelRepresentation.Signed);

    /// <summary>The bits that a sample takes up.</summary>
    public ushort BitsAllocated => PixelAttribute.Read<ushort>(Dataset, DicomTag.BitsAllocated);

    /// <summary>The bits of them that hold the value.</summary>
    /// <exception cref="DicomImagingException">On setting: more than are allocated.</exception>
    public ushort BitsStored
    {
        get => PixelAttribute.Read<ushort>(Dataset, DicomTag.BitsStored);
        set => Dataset.AddOrUpdate(DicomTag.BitsStored, value <= BitsAllocated
            ? value
            : throw new DicomImagingException($"Value: {value} > Bits Allocated: {BitsAllocated}"));
    }

    /// <summary>The place of the value's most significant bit, counted from 0.</summary>
    /// <exception cref="DicomImagingException">On setting: beyond the allocated bits.</exception>
    public ushort HighBit
    {
        get => PixelAttribute.Read<ushort>(Dataset, DicomTag.HighBit);
        set => Dataset.AddOrUpdate(DicomTag.HighBit, value < BitsAllocated
            ? value
            : throw new DicomImagingException($"Value: {value} >= Bits Allocated: {BitsAllocated}"));
    }

    /// <summary>The number of samples of a pixel: 1 for gray, 3 for color; 1 if the dataset does not say.</summary>
    public ushort SamplesPerPixel
    {
        get => Dataset.GetSingleValueOrDefault(DicomTag.SamplesPerPixel, (ushort)1);
        set => Dataset.AddOrUpdate(DicomTag.SamplesPerPixel, value);
    }

    /// <summary>Whether pixel values have a sign.</summary>
    public PixelRepresentation PixelRepresentation
    {
        get => PixelAttribute.Read<PixelRepresentation>(Dataset, DicomTag.PixelRepresentation);
        set => Dataset.AddOrUpdate(DicomTag.PixelRepresentation, (ushort)value);
    }

    /// <summary>How the samples of color pixels lie; interleaved if the dataset does not say.</summary>
    public PlanarConfiguration PlanarConfiguration
    {
        get => Dataset.GetSingleValueOrDefault(DicomTag.PlanarConfiguration, PlanarConfiguration.Interleaved);
        set => Dataset.AddOrUpdate(DicomTag.PlanarConfiguration, (ushort)value);
    }

    /// <summary>What the samples of a pixel mean; <see langword="null"/> if the dataset does not say.</summary>
    public PhotometricInterpretation? PhotometricInterpretation
    {
        get => Dataset.GetSingleValueOrDefault<PhotometricInterpretation?>(DicomTag.PhotometricInterpretation, null);
        set => Dataset.AddOrUpdate(new DicomCodeString(DicomTag.PhotometricInterpretation, value!.Value));
    }

    /// <summary>Whether the image has ever been through lossy compression (0028,2110).</summary>
    public bool IsLossy =>
        Dataset.TryGetSingleValue(DicomTag.LossyImageCompression, out string? lossy) && lossy == "01";

    /// <summary>The method of the lossy compression (0028,2114).</summary>
    public string LossyCompressionMethod => Dataset.GetSingleValue<string>(DicomTag.LossyImageCompressionMethod);

    /// <summary>The ratio of the lossy compression (0028,2112).</summary>
    public decimal LossyCompressionRatio => Dataset.GetSingleValue<decimal>(DicomTag.LossyImageCompressionRatio);

    /// <summary>The bytes that a sample takes up.</summary>
    public int BytesAllocated => ((BitsAllocated - 1) / 8) + 1;

    /// <summary>The bytes of an uncompressed frame.</summary>
    /// <exception cref="DicomImagingException">None, or more than an array can hold.</exception>
    public int UncompressedFrameSize
    {
        get
        {
            var size = BitsAllocated == 1 ? (PixelCount + 7) / 8 : FrameSamples * BytesAllocated;
            if (size > 0 && size <= Array.MaxLength) return (int)size;
            throw new DicomImagingException(
                $"A frame of {Height} x {Width} pixels of {BitsAllocated} bits has {size} bytes, none or more than " +
                "an array can hold.");
        }
    }

    /// <summary>The table of colors of a palette image, 8 bits each.</summary>
    /// <exception cref="DicomImagingException">
    /// The image is no palette image, or the table is missing or too short.
    /// </exception>
    public Color32[] PaletteColorLUT => PhotometricInterpretation == PhotometricInterpretation.PaletteColor
        ? PaletteColorTable.Read(Dataset)
        : throw new DicomImagingException(
            "Attempted to get Palette Color LUT from image with invalid photometric interpretation.");

    internal long PixelCount => (long)Width * Height;

    /// <summary>
    /// Two pixels of YBR_FULL_422 share two samples when uncompressed, so that a row has an even number of pixels.
    /// </summary>
    private long FrameSamples
    {
        get
        {
            var photometric = PhotometricInterpretation;
            var isSubsampled = photometric == PhotometricInterpretation.YbrFull422
                || photometric == PhotometricInterpretation.YbrPartial422
                    || photometric == PhotometricInterpretation.YbrPartial420;
            var pixels = isSubsampled ? (long)Height * (Width + (Width & 1)) : PixelCount;
            return pixels * (
                photometric == PhotometricInterpretation.YbrFull422 && !Syntax.IsEncapsulated ? 2 : SamplesPerPixel);
        }
    }

    /// <summary>The pixel data of a dataset, or new and empty pixel data for it.</summary>
    /// <exception cref="DicomImagingException">The dataset has no pixel data, or none that can be read.</exception>
    public static DicomPixelData Create(DicomDataset dataset, bool newPixelData = false)
    {
        if (newPixelData) return CreateNew(dataset);
        return dataset.GetDicomItem<DicomItem>(DicomTag.PixelData) switch
        {
            DicomElement element and (DicomOtherByte or DicomOtherWord) => new NativePixelData(dataset, element),
            DicomFragmentSequence fragments => new EncapsulatedPixelData(dataset, fragments),
            null => throw new DicomImagingException("DICOM dataset is missing pixel data element."),
            var other =>
                throw new DicomImagingException($"Unexpected or unhandled pixel data element type: {other.GetType()}"),
        };
    }

    /// <summary>
    /// The bytes of a frame, counted from 0; compressed in a compressed transfer syntax. A frame of single bits begins
    /// with a byte of its own, as <see cref="AddFrame"/> writes it, although by PS3.5 8.1.1 it may begin within the
    /// last byte of the frame before.
    /// </summary>
    /// <exception cref="IndexOutOfRangeException">There is no such frame.</exception>
    /// <exception cref="DicomImagingException">The pixel data does not hold all of it.</exception>
    public abstract IByteBuffer GetFrame(int frame);

    /// <summary>Appends a frame to new pixel data.</summary>
    /// <exception cref="DicomImagingException">The pixel data is not new.</exception>
    public abstract void AddFrame(IByteBuffer data);

    private protected void RequireFrame(int frame)
    {
        if (frame < 0 || frame >= NumberOfFrames) throw new IndexOutOfRangeException("Requested frame out of range!");
    }

    private static DicomPixelData CreateNew(DicomDataset dataset)
    {
        var syntax = dataset.InternalTransferSyntax;
        var bits = PixelAttribute.Read<ushort>(dataset, DicomTag.BitsAllocated);
        if (syntax.IsEncapsulated && bits > 16)
        {
            throw new DicomImagingException($"Cannot represent pixel data with Bits Allocated: {bits} > 16");
        }
        // PS3.5 A.1 and A.2: words in implicit VR; in explicit VR bytes where they suffice. In GE's private syntax
        // bytes, too, as in fo-dicom.
        var isWord = bits > 8 || syntax == DicomTransferSyntax.ImplicitVRLittleEndian;
        DicomItem item = (syntax.IsEncapsulated, isWord) switch
        {
            (true, true) => new DicomOtherWordFragment(DicomTag.PixelData),
            (true, false) => new DicomOtherByteFragment(DicomTag.PixelData),
            (false, true) => new DicomOtherWord(DicomTag.PixelData, new CompositeByteBuffer()),
            (false, false) => new DicomOtherByte(DicomTag.PixelData, new CompositeByteBuffer()),
        };
        dataset.AddOrUpdate(item);
        DicomPixelData pixelData = item is DicomFragmentSequence fragments
            ? new EncapsulatedPixelData(dataset, fragments)
            : new NativePixelData(dataset, (DicomElement)item);
        pixelData.NumberOfFrames = 0;
        return pixelData;
    }
}
