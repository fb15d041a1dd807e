using FellowOakDicom;
using FellowOakDicom.Imaging;
using NotebookKit.Pixels;

namespace NotebookKit;

/// <summary>The shape and storage of a dataset's pixels (PS3.3 C.7.6.3.1), checked.</summary>
internal sealed record PixelLayout
{
    public required DicomTag Tag { get; init; }

    public required int Frames { get; init; }

    public required int Rows { get; init; }

    public required int Columns { get; init; }

    public required int Samples { get; init; }

    public required int BitsAllocated { get; init; }

    public required SampleType Type { get; init; }

    /// <summary>What the samples mean, such as MONOCHROME2 or RGB (PS3.3 C.7.6.3.1.2).</summary>
    public required string Photometric { get; init; }

    /// <summary>Which bits of a word of whole numbers are the sample.</summary>
    public required StoredBits Bits { get; init; }

    /// <summary>Color samples stored one plane after the other instead of pixel by pixel.</summary>
    public required bool Planar { get; init; }

    /// <summary>Two pixels share their color samples: Y1 Y2 Cb Cr (PS3.3 C.7.6.3.1.2).</summary>
    public required bool Subsampled { get; init; }

    /// <summary>Bytes per sample; for single-bit pixels the byte each is unpacked to.</summary>
    public int SampleSize => Math.Max(1, BitsAllocated / 8);

    /// <summary>
    /// The number of samples of all frames. Not more than 2^79: a hostile header does not overflow it.
    /// </summary>
    public UInt128 SampleCount => (UInt128)Frames * (UInt128)Rows * (UInt128)Columns * (UInt128)Samples;

    public int FrameLength => Rows * Columns * Samples;

    /// <summary>The bytes that the pixels take uncompressed, without the padding to an even number.</summary>
    public UInt128 StoredLength
    {
        get
        {
            var length = BitsAllocated == 1 ? (SampleCount + 7) / 8 : SampleCount * (UInt128)SampleSize;
            return Subsampled ? length / 3 * 2 : length;
        }
    }

    /// <summary>
    /// [rows, columns], with frames first when there are several and samples last when there is color.
    /// </summary>
    public nint[] Shape => (Frames, Samples) switch
    {
        (1, 1) => [Rows, Columns],
        (1, _) => [Rows, Columns, Samples],
        (_, 1) => [Frames, Rows, Columns],
        _ => [Frames, Rows, Columns, Samples],
    };

    /// <exception cref="DicomDataException">An element is missing or impossible.</exception>
    /// <exception cref="DicomImagingException">There are no pixels.</exception>
    public static PixelLayout Read(DicomDataset data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var tag = PixelTag(data);
        var bits = DatasetValues.Integer(data, DicomTag.BitsAllocated);
        var samples = Positive(data, DicomTag.SamplesPerPixel);
        var photometric = DatasetValues.Text(data, DicomTag.PhotometricInterpretation).Trim();
        return new PixelLayout
        {
            Tag = tag,
            Frames = FrameCount(data),
            Rows = Positive(data, DicomTag.Rows),
            Columns = Positive(data, DicomTag.Columns),
            Samples = samples,
            BitsAllocated = bits,
            Type = TypeOf(data, tag, bits),
            Photometric = photometric,
            Bits = StoredBits.Read(data, bits),
            Planar = samples > 1 && Flag(data, DicomTag.PlanarConfiguration),
            Subsampled = photometric == "YBR_FULL_422",
        };
    }

    private static DicomTag PixelTag(DicomDataset data)
    {
        DicomTag[] candidates = [DicomTag.PixelData, DicomTag.FloatPixelData, DicomTag.DoubleFloatPixelData];
        return Array.FindAll(candidates, data.Contains) switch
        {
            [var tag] => tag,
            [] => throw new DicomImagingException(
                $"There is no image in this dataset: it has no {DatasetValues.Describe(DicomTag.PixelData)}."),
            var several => throw new DicomImagingException(
                $"The dataset has {string.Join(" and ", several.Select(DatasetValues.Describe))}; only one of them " +
                "may be there."),
        };
    }

    private static int FrameCount(DicomDataset data)
    {
        if (!data.Contains(DicomTag.NumberOfFrames)) return 1;
        return DatasetValues.Numbers(data, DicomTag.NumberOfFrames).Length == 0
            ? 1
            : Positive(data, DicomTag.NumberOfFrames);
    }

    private static SampleType TypeOf(DicomDataset data, DicomTag tag, int bits)
    {
        if (tag == DicomTag.FloatPixelData && bits == 32) return SampleType.Float32;
        if (tag == DicomTag.DoubleFloatPixelData && bits == 64) return SampleType.Float64;
        if (tag != DicomTag.PixelData)
        {
            throw Unsupported(DicomTag.BitsAllocated, bits, $"{DatasetValues.Describe(tag)} has another");
        }
        var signed = Flag(data, DicomTag.PixelRepresentation);
        return bits switch
        {
            1 => SampleType.UInt8,
            8 => signed ? SampleType.Int8 : SampleType.UInt8,
            16 => signed ? SampleType.Int16 : SampleType.UInt16,
            32 => signed ? SampleType.Int32 : SampleType.UInt32,
            64 => signed ? SampleType.Int64 : SampleType.UInt64,
            _ => throw Unsupported(DicomTag.BitsAllocated, bits, "1, 8, 16, 32 and 64 can be read"),
        };
    }

    private static bool Flag(DicomDataset data, DicomTag tag) => DatasetValues.Integer(data, tag) switch
    {
        0 => false,
        1 => true,
        var other => throw Unsupported(tag, other, "it is 0 or 1"),
    };

    private static int Positive(DicomDataset data, DicomTag tag)
    {
        var value = DatasetValues.Integer(data, tag);
        return value >= 1 ? value : throw Unsupported(tag, value, "it must be at least 1");
    }

    private static DicomDataException Unsupported(DicomTag tag, int value, string expected) =>
        new($"{DatasetValues.Describe(tag)} is {value}; {expected}.");
}
