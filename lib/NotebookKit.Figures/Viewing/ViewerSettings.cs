namespace NotebookKit.Viewing;

/// <summary>What the script is told, as JSON; the pixels come beside it.</summary>
internal sealed record ViewerSettings(
    string? Title, string Summary, int Rows, int Columns, IReadOnlyList<PresetSettings> Presets,
    IReadOnlyList<SliceSettings> Slices, IReadOnlyDictionary<string, string> Words)
{
    public static ViewerSettings Of(ImageViewer viewer) => new(
        viewer.Title,
        viewer.ToString(),
        viewer.Slices[0].Rows,
        viewer.Slices[0].Columns,
        [
            .. viewer.Presets.Select(
                preset => new PresetSettings(preset.Name, preset.Window.Center, preset.Window.Width, preset.IsOfFile)),
        ],
        [.. viewer.Slices.Select(SliceSettings.Of)],
        ViewerWords.All);
}

/// <summary>A named window.</summary>
internal sealed record PresetSettings(string Name, double Center, double Width, bool IsOfFile);

/// <summary>
/// How codes become values: <c>(first + code × step) × slope + intercept</c>, for codes from 0 to last.
/// </summary>
internal sealed record SliceSettings(
    double First, double Step, int Last, double Slope, double Intercept, string Unit, bool Inverted, double[]? Spacing)
{
    public static SliceSettings Of(ViewerSlice slice) => new(
        slice.Pixels.First, slice.Pixels.Step, slice.Pixels.Last, slice.Slope, slice.Intercept, slice.Unit,
        slice.Inverted, slice.Spacing);
}
