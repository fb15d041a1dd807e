using ScottPlot;
using ScottPlot.LayoutEngines;

namespace NotebookKit;

/// <summary>
/// Lays a plot out as the library does, but with the kit's own panels right beside the data, and the axes of an image
/// just around it, whatever the size of the picture.
/// </summary>
internal sealed class PlotLayout(bool isImage) : ILayoutEngine
{
    private readonly Automatic _automatic = new();

    public Layout GetLayout(PixelRect figureRect, Plot plot, Paint paint)
    {
        var layout = _automatic.GetLayout(figureRect, plot, paint);
        foreach (var panel in plot.Axes.GetPanels().Where(panel => panel is StripPanel or GuidePanel))
        {
            PutFirst(layout, panel);
        }
        return isImage ? new Layout(
            figureRect, Around(plot, layout.DataRect), layout.PanelSizes, layout.PanelOffsets) : layout;
    }

    /// <summary>How high an image is for its width.</summary>
    public static double Steepness(Plot plot) => Math.Abs(plot.Axes.Left.Range.Span / plot.Axes.Bottom.Range.Span);

    public static bool HoldsImage(Plot plot) => plot.Layout.LayoutEngine is PlotLayout { IsImage: true };

    private bool IsImage => isImage;

    private static void PutFirst(Layout layout, IPanel first)
    {
        var own = layout.PanelOffsets[first];
        var before = layout.PanelOffsets.Keys.Where(
            panel => panel.Edge == first.Edge && layout.PanelOffsets[panel] < own);
        foreach (var panel in before.ToArray())
        {
            layout.PanelOffsets[panel] += layout.PanelSizes[first];
        }
        layout.PanelOffsets[first] = 0;
    }

    /// <summary>The largest place within the free one in which a unit is as wide as it is high.</summary>
    private static PixelRect Around(Plot plot, PixelRect free)
    {
        var steepness = Steepness(plot);
        var width = (float)Math.Min(free.Width, free.Height / steepness);
        var height = (float)(width * steepness);
        return new PixelRect(
            new Pixel(free.HorizontalCenter - width / 2, free.VerticalCenter - height / 2), width, height);
    }
}
