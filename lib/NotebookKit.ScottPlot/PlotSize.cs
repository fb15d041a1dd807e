using ScottPlot;

namespace NotebookKit;

/// <summary>
/// How large a plot is in a notebook: as much room for the data as the kit's own figures have, and what the words
/// around it need.
/// </summary>
internal static class PlotSize
{
    private const int Width = 640;
    private const int Height = 400;
    private const float ChartHeight = 300;
    private const float HighestImage = 480;
    private const float Margin = 10;

    public static (int Width, int Height) Of(Plot plot)
    {
        // Only a plot that was drawn knows its words.
        plot.RenderInMemory(Width, Height);
        using var paint = Paint.NewDisposablePaint();
        var free = plot.Layout.LayoutEngine.GetLayout(new PixelRect(Width, Height), plot, paint);
        var (beside, above) =
            (Around(free, Edge.Left) + Around(free, Edge.Right), Around(free, Edge.Top) + Around(free, Edge.Bottom));
        if (!PlotLayout.HoldsImage(plot)) return (Width, (int)(ChartHeight + above));
        var steepness = PlotLayout.Steepness(plot);
        var width = Math.Min(Width - beside, HighestImage / steepness);
        return (
            (int)Math.Max(width + beside, Math.Min(Width, WidestWord(plot, paint))), (int)(width * steepness + above));
    }

    private static float Around(Layout layout, Edge edge) =>
        layout.PanelSizes.Where(panel => panel.Key.Edge == edge).Sum(panel => panel.Value);

    /// <summary>A narrow image is no reason to cut off the words above and below it.</summary>
    private static float WidestWord(Plot plot, Paint paint) =>
        ((LabelStyle[])[plot.Axes.Title.Label, plot.Axes.Bottom.Label]).Max(
            label => label.Measure(label.Text, paint).Width) +
            2 * Margin;
}
