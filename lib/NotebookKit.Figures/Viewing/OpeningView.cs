namespace NotebookKit.Viewing;

/// <summary>What a viewer shows first: the slice in the middle of the series, in that slice's own window.</summary>
internal sealed record OpeningView(int Index, Window Window)
{
    /// <param name="slices">The slices.</param>
    /// <param name="given">The window that was asked for, if any.</param>
    /// <param name="presets">What the viewer offers; the first is for slices that propose no window.</param>
    public static OpeningView Of(
        IReadOnlyList<ViewerSlice> slices, Window? given, IReadOnlyList<WindowPreset> presets)
    {
        var middle = slices.Count / 2;
        var own = slices[middle].Windows.Cast<Window?>().FirstOrDefault();
        var suggested = slices[middle].Suggested is { } window ? window with { Explanation = null } : presets[0].Window;
        return new OpeningView(middle, given ?? own ?? suggested);
    }
}
