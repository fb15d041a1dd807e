using FellowOakDicom;
using NotebookKit.Localization;
using NotebookKit.Pixels;

namespace NotebookKit.Windowing;

/// <summary>
/// The window for a picture when the file proposes none: in CT the one that is usual for the part of the body, else
/// from the 1st to the 99th percentile of the values, so that a few extreme ones do not take all the grays.
/// </summary>
/// <param name="Window">The window; its explanation is a name to offer it by.</param>
/// <param name="Reason">What was chosen and why.</param>
internal sealed record OpeningWindow(Window Window, LocalText Reason)
{
    private const double Lowest = 1;
    private const double Highest = 99;
    // A usual window that shows next to nothing of an image is none for it: a phantom of metal, a wrong unit.
    private const double SmallestShare = 0.01;

    /// <summary>Chooses a window.</summary>
    /// <param name="data">A dataset with a grayscale image.</param>
    /// <param name="pixels">Its pixels.</param>
    /// <param name="modalities">What makes values of the samples, a frame each.</param>
    public static OpeningWindow Choose(
        DicomDataset data, StoredPixels pixels, IReadOnlyList<ModalityTransform> modalities)
    {
        var values = new ValueCounts();
        for (var frame = 0; frame < pixels.Layout.Frames; frame++)
        {
            values.Add(pixels.FrameValues(frame), modalities[frame], PixelPadding.Read(data, frame));
        }
        if (values.IsEmpty) return new OpeningWindow(new Window(0, 1), new LocalText("no value", "値なし"));
        return IsCt(data) && modalities.All(modality => modality.IsHounsfield) && Usual(data, values) is { } usual
            ? usual
            : OfPercentiles(values);
    }

    private static bool IsCt(DicomDataset data) =>
        data.Contains(DicomTag.Modality) && DatasetValues.Text(data, DicomTag.Modality).Trim() == "CT";

    private static OpeningWindow? Usual(DicomDataset data, ValueCounts values)
    {
        var usual = UsualWindow.For(data);
        if (values.Share(usual.Window.Minimum, usual.Window.Maximum) < SmallestShare) return null;
        var numbers = FormattableString.Invariant($"{usual.Window.Center} / {usual.Window.Width}");
        return new OpeningWindow(
            usual.Window with { Explanation = usual.Name.ToString() },
            new LocalText(
                $"the window usual for {usual.Name.English.ToLowerInvariant()} ({numbers})",
                $"{usual.Name.Japanese}で一般的なウィンドウ（{numbers}）"));
    }

    private static OpeningWindow OfPercentiles(ValueCounts values)
    {
        if (values.Percentiles(Lowest, Highest) is not [var low, var high] || !(high > low))
        {
            (low, high) = values.Percentiles(0, 100) is [var least, var most] && most > least ? (least, most) : (
                values.Percentiles(0)[0], values.Percentiles(0)[0] + 1);
        }
        return new OpeningWindow(
            new Window(low / 2 + high / 2, high - low)
            {
                Explanation = new LocalText("1st–99th percentile", "1–99 パーセンタイル").ToString(),
            },
            new LocalText(
                FormattableString.Invariant($"the 1st to the 99th percentile of the values ({low:G6} to {high:G6})"),
                FormattableString.Invariant($"値の 1～99 パーセンタイル（{low:G6}～{high:G6}）")));
    }
}
