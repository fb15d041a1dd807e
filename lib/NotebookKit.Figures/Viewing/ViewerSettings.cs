using NotebookKit.Pixels;

namespace NotebookKit.Viewing;

/// <summary>What the script is told, as JSON; the pixels come beside it.</summary>
internal sealed record ViewerSettings(
    string? Title, string Summary, int Rows, int Columns, OpeningSettings Opening,
    IReadOnlyList<PresetSettings> Presets, IReadOnlyList<SliceSettings> Slices,
    IReadOnlyDictionary<string, string> Words)
{
    public static ViewerSettings Of(ImageViewer viewer) => new(
        viewer.Title,
        viewer.ToString(),
        viewer.Slices[0].Rows,
        viewer.Slices[0].Columns,
        new OpeningSettings(viewer.Opening.Index, viewer.Window.Center, viewer.Window.Width),
        [
            .. viewer.Presets.Select(
                preset => new PresetSettings(preset.Name, preset.Window.Center, preset.Window.Width, preset.IsOfFile)),
        ],
        [.. viewer.Slices.Select(SliceSettings.Of)],
        ViewerWords.All);
}

/// <summary>The slice, counted from 0, and the window to begin with.</summary>
internal sealed record OpeningSettings(int Index, double Center, double Width);

/// <summary>A named window.</summary>
internal sealed record PresetSettings(string Name, double Center, double Width, bool IsOfFile);

/// <summary>
/// How codes become values: <c>(first + code × step) × slope + intercept</c>, for codes from 0 to last.
/// </summary>
internal sealed record SliceSettings(
    double First, double Step, int Last, double Slope, double Intercept, string Unit, bool Inverted,
    PixelDistance? Distance, EdgeMarks? Marks, PaddingSettings? Padding)
{
    public static SliceSettings Of(ViewerSlice slice) => new(
        slice.Pixels.First, slice.Pixels.Step, slice.Pixels.Last, slice.Slope, slice.Intercept, slice.Unit,
        slice.Inverted, slice.Distance, slice.Marks, PaddingSettings.Of(slice.Padding));
}

/// <summary>The pixel values, from the lowest to the highest, that stand for nothing.</summary>
internal sealed record PaddingSettings(double Lowest, double Highest)
{
    public static PaddingSettings? Of(PixelPadding padding) =>
        double.IsNaN(padding.Lowest) ? null : new PaddingSettings(padding.Lowest, padding.Highest);
}
