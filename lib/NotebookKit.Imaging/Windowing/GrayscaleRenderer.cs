using FellowOakDicom;
using FellowOakDicom.Imaging;

namespace NotebookKit;

/// <summary>
/// Turns the frames of a grayscale image into 8- or 16-bit gray: stored values → rescale → window. It gives the same
/// pixels as the lecture's own lines on whole arrays, only faster.
/// </summary>
/// <remarks>
/// <see cref="VoiFunction.Lecture"/> does what the lecture's Python does: Rescale Slope and Intercept must be there,
/// and MONOCHROME1 is not inverted. The standard's functions take an absent rescale as slope 1 and intercept 0, and
/// invert MONOCHROME1 so that it looks right (PS3.3 C.7.6.3.1.2).
/// </remarks>
internal sealed class GrayscaleRenderer
{
    private readonly StoredPixels _pixels;
    private readonly double _slope;
    private readonly double _intercept;
    private readonly bool _inverted;

    /// <summary>Reads the pixels and what is needed to show them.</summary>
    /// <param name="data">A dataset with a grayscale image.</param>
    /// <param name="window">The window; without it the dataset's first.</param>
    /// <param name="function">How the window maps values to gray.</param>
    /// <exception cref="DicomDataException">An element is missing, or impossible such as a width of 0.</exception>
    /// <exception cref="DicomImagingException">The pixels are missing, damaged, in color, or compressed so that they
    /// cannot be read.</exception>
    public GrayscaleRenderer(DicomDataset data, Window? window = null, VoiFunction function = VoiFunction.Lecture)
    {
        ArgumentNullException.ThrowIfNull(data);
        Function = function;
        Window = window ?? Window.ReadFirst(data);
        VoiTransform.Check(Window, function);
        (_slope, _intercept) = Rescale(data, function);
        _inverted = function != VoiFunction.Lecture && IsInverted(data);
        _pixels = StoredPixels.ReadGray(data);
    }

    /// <summary>The window in use.</summary>
    public Window Window { get; }

    /// <summary>How the window maps values to gray.</summary>
    public VoiFunction Function { get; }

    /// <summary>The number of frames.</summary>
    public int FrameCount => _pixels.Layout.Frames;

    /// <summary>The height in pixels.</summary>
    public int Rows => _pixels.Layout.Rows;

    /// <summary>The width in pixels.</summary>
    public int Columns => _pixels.Layout.Columns;

    /// <summary>One frame in 8-bit gray, rounded half to even as <c>cv2.imwrite</c> rounds.</summary>
    /// <param name="frame">The frame's number, counted from 0.</param>
    /// <returns>Rows × columns pixels, row by row.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such frame.</exception>
    public byte[] RenderGray8(int frame = 0) => Render<byte>(frame, byte.MaxValue, Png.EightBit.Round);

    /// <summary>One frame in 16-bit gray, truncated as NumPy's <c>astype(uint16)</c> truncates.</summary>
    /// <inheritdoc cref="RenderGray8"/>
    public ushort[] RenderGray16(int frame = 0) => Render<ushort>(frame, ushort.MaxValue, NumPyCast.Truncate);

    /// <summary>Whether low values are to look white (PS3.3 C.7.6.3.1.2).</summary>
    internal static bool IsInverted(DicomDataset data) =>
        DatasetValues.Text(data, DicomTag.PhotometricInterpretation).Trim() == "MONOCHROME1";

    /// <summary>Slope and intercept; the standard's functions do without them, the lecture's does not.</summary>
    internal static (double Slope, double Intercept) Rescale(DicomDataset data, VoiFunction function)
    {
        if (function == VoiFunction.Lecture
            || data.Contains(DicomTag.RescaleSlope)
            || data.Contains(DicomTag.RescaleIntercept))
        {
            return (
                DatasetValues.Number(data, DicomTag.RescaleSlope),
                DatasetValues.Number(data, DicomTag.RescaleIntercept));
        }
        return data.Contains(DicomTag.ModalityLUTSequence)
            ? throw new DicomDataException(
                $"The dataset has a {DatasetValues.Describe(DicomTag.ModalityLUTSequence)} in place of slope and " +
                "intercept; it cannot be applied here.")
            : (1, 0);
    }

    private TGray[] Render<TGray>(int frame, double white, TensorMemory.SpanMap<double, TGray> quantize)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(frame);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(frame, FrameCount);
        var scale =
            new GrayScale<TGray>(_slope, _intercept, new VoiTransform(Window, Function, white), _inverted, quantize);
        return _pixels.Layout.Type switch
        {
            SampleType.UInt8 => scale.LookUp(_pixels.Frame<byte>(frame)),
            SampleType.Int8 => scale.LookUp(_pixels.Frame<sbyte>(frame)),
            SampleType.UInt16 => scale.LookUp(_pixels.Frame<ushort>(frame)),
            SampleType.Int16 => scale.LookUp(_pixels.Frame<short>(frame)),
            SampleType.UInt32 => scale.Compute(_pixels.Frame<uint>(frame)),
            SampleType.Int32 => scale.Compute(_pixels.Frame<int>(frame)),
            SampleType.UInt64 => scale.Compute(_pixels.Frame<ulong>(frame)),
            SampleType.Int64 => scale.Compute(_pixels.Frame<long>(frame)),
            SampleType.Float32 => scale.Compute(_pixels.Frame<float>(frame)),
            _ => scale.Compute(_pixels.Frame<double>(frame)),
        };
    }
}
