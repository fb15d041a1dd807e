using NotebookKit.Figures;
using ScottPlot;
using Range = ScottPlot.Range;

namespace NotebookKit;

/// <summary>Puts an image into a plot.</summary>
internal static class PlotImage
{
    /// <param name="plot">The plot.</param>
    /// <param name="image">In gray: its values are drawn, between black and white. In color: its picture is.</param>
    /// <param name="extent">Where the outer edges of its outer pixels lie.</param>
    public static void Add(Plot plot, ScreenImage image, CoordinateRect extent)
    {
        if (image.Values is not { } values)
        {
            plot.Add.ImageRect(new Image(image.ToPng()), extent);
            return;
        }
        var map = plot.Add.Heatmap(Rows(values, image));
        map.Extent = extent;
        // ScottPlot draws the first row at the end of the axis, which is below where the axis is upside down.
        map.FlipVertically = true;
        map.Colormap = new ScottPlot.Colormaps.Grayscale();
        map.ManualRange = new Range(image.Black!.Value, image.White!.Value);
    }

    private static double[,] Rows(double[] values, ScreenImage image)
    {
        var rows = new double[image.Rows, image.Columns];
        Buffer.BlockCopy(values, 0, rows, 0, sizeof(double) * values.Length);
        return rows;
    }
}
