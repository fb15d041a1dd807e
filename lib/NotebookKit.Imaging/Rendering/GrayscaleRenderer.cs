using System.Numerics.Tensors;
using FellowOakDicom;
using FellowOakDicom.Imaging;
using NotebookKit.Localization;
using NotebookKit.Png;
using NotebookKit.Windowing;

namespace NotebookKit.Rendering;

/// <summary>
/// Turns the frames of a grayscale image into 8- or 16-bit gray: stored values → modality → window or table (PS3.4
/// N.2). It gives the same pixels as the lecture's own lines on whole arrays, only faster.
/// </summary>
/// <remarks>
/// <see cref="VoiFunction.Lecture"/> does not invert MONOCHROME1, as the lecture's Python does not. The standard's
/// functions invert it, so that it looks right (PS3.3 C.7.6.3.1.2).
/// </remarks>
internal sealed class GrayscaleRenderer : IFrameRenderer
{
    private readonly StoredPixels _pixels;
    private readonly VoiFunction _function;
    private readonly ModalityTransform[] _modalities;
    private readonly FrameVoi[] _vois;

    /// <summary>Reads the pixels and what is needed to show them.</summary>
    /// <param name="data">A dataset with a grayscale image.</param>
    /// <param name="window">The window; without it the file's, or one that suits the values.</param>
    /// <param name="function">How the window maps values to gray.</param>
    /// <exception cref="DicomDataException">An element is missing or impossible.</exception>
    /// <exception cref="DicomImagingException">The pixels are missing, damaged, in color, or compressed so that they
    /// cannot be read.</exception>
    public GrayscaleRenderer(DicomDataset data, Window? window = null, VoiFunction function = VoiFunction.Lecture)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (window is { } given) VoiTransform.Check(given, function);
        _function = function;
        _pixels = StoredPixels.ReadGray(data);
        IsInverted = function != VoiFunction.Lecture && IsMonochrome1(data);
        var frames = Enumerable.Range(0, FrameCount);
        _modalities = [.. frames.Select(frame => ModalityTransform.Read(data, frame))];
        _vois = [.. frames.Select(frame => window is { } all
            ? new FrameVoi(all, null, null)
            : FrameVoi.Read(data, frame, function))];
        Notes = [.. Choose(data)];
    }

    /// <inheritdoc/>
    public int FrameCount => _pixels.Layout.Frames;

    /// <inheritdoc/>
    public int Rows => _pixels.Layout.Rows;

    /// <inheritdoc/>
    public int Columns => _pixels.Layout.Columns;

    /// <inheritdoc/>
    public IReadOnlyList<RenderingNote> Notes { get; }

    /// <summary>Whether low values are shown white.</summary>
    public bool IsInverted { get; }

    /// <summary>The values of a frame that the window speaks of, row by row.</summary>
    /// <param name="frame">The frame's number, counted from 0.</param>
    public double[] Values(int frame)
    {
        var values = _pixels.FrameValues(frame);
        _modalities[frame].Apply<double>(values, values);
        return values;
    }

    /// <summary>The window of a frame; null where a table of the file is used instead.</summary>
    public Window? WindowOf(int frame = 0) => _vois[frame].Window;

    /// <summary>One frame in 8-bit gray, rounded half to even as <c>cv2.imwrite</c> rounds.</summary>
    /// <param name="frame">The frame's number, counted from 0.</param>
    /// <returns>Rows × columns pixels, row by row.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such frame.</exception>
    public byte[] RenderGray8(int frame = 0) => Render<byte>(frame, byte.MaxValue, EightBit.Round);

    /// <summary>One frame in 16-bit gray, truncated as NumPy's <c>astype(uint16)</c> truncates.</summary>
    /// <inheritdoc cref="RenderGray8"/>
    public ushort[] RenderGray16(int frame = 0) => Render<ushort>(frame, ushort.MaxValue, NumPyCast.Truncate);

    /// <inheritdoc/>
    public void WritePng(Stream stream, int frame, int depth)
    {
        if (depth == 8) PngEncoder.Write(stream, RenderGray8(frame), Columns, Rows);
        else PngEncoder.Write(stream, RenderGray16(frame), Columns, Rows);
    }

    /// <summary>Whether low values are to look white (PS3.3 C.7.6.3.1.2).</summary>
    internal static bool IsMonochrome1(DicomDataset data) =>
        DatasetValues.Text(data, DicomTag.PhotometricInterpretation).Trim() == "MONOCHROME1";

    /// <summary>Fills the gaps that the file leaves, and says so.</summary>
    private IEnumerable<RenderingNote> Choose(DicomDataset data)
    {
        if (_modalities.Any(modality => modality.IsMissing))
        {
            var slope = DatasetValues.Describe(DicomTag.RescaleSlope);
            yield return Note(
                RenderingSubject.Modality, $"no {slope}: the stored values are taken as they are (PS3.3 C.11.1)",
                $"{slope} がないため、画素値をそのまま使います（PS3.3 C.11.1）");
        }
        var gaps = Enumerable.Range(0, FrameCount)
            .Where(frame => _vois[frame] is { Window: null, Table: null }).ToArray();
        if (gaps.Length > 0)
        {
            var problem = _vois[gaps[0]].Problem?.TrimEnd('.');
            var opening = OpeningWindow.Choose(data, _pixels, _modalities);
            var window = opening.Window;
            // LINEAR takes no narrower one (PS3.3 C.11.2.1.2.1).
            if (_function == VoiFunction.Linear) window = window with { Width = Math.Max(1, window.Width) };
            foreach (var frame in gaps) _vois[frame] = new FrameVoi(window, Table: null, problem);
            var center = DatasetValues.Describe(DicomTag.WindowCenter);
            yield return Note(
                RenderingSubject.Window, $"{problem ?? $"no {center}"}: shown by {opening.Reason.English}",
                $"{problem ?? $"{center} なし"}：{opening.Reason.Japanese}で表示します");
        }
        if (_function == VoiFunction.Lecture && IsMonochrome1(data))
        {
            yield return Note(
                RenderingSubject.Inversion,
                "MONOCHROME1: low values are meant to be white; the lecture's formula shows them black",
                "MONOCHROME1：小さい値を白く表示すべき画像ですが、講義の式では黒くなります");
        }
    }

    private static RenderingNote Note(RenderingSubject subject, string english, string japanese) =>
        new(subject, new LocalText(english, japanese).ToString());

    private TGray[] Render<TGray>(int frame, double white, TensorMemory.SpanMap<double, TGray> quantize)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(frame);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(frame, FrameCount);
        var scale = new GrayScale<TGray>(_modalities[frame], Voi(_vois[frame], white), white, IsInverted, quantize);
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

    private TensorMemory.SpanMap<double, double> Voi(FrameVoi voi, double white)
    {
        if (voi.Table is not { } table) return new VoiTransform(voi.Window!.Value, _function, white).Apply;
        return (values, grays) =>
        {
            table.Apply(values, grays);
            TensorPrimitives.Multiply(grays, white / table.OutputMaximum, grays);
        };
    }
}
