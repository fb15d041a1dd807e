using NotebookKit.Figures;
using ScottPlot;
using Range = ScottPlot.Range;

namespace NotebookKit;

/// <summary>Puts an image into a plot.</summary>
internal static class PlotImage
{
    /// <param name="plot">The plot.</param>
    /// <param name="image">
    /// In gray: its values are drawn, between black and white. In color, or of one row or column, of which the library
    /// draws nothing: its picture is.
    /// </param>
    /// <param name="extent">Where the outer edges of its outer pixels lie.</param>
    public static void Add(Plot plot, ScreenImage image, CoordinateRect extent)
    {
        if (image.Values is not { } values || image.Rows == 1 || image.Columns == 1)
        {
            plot.Add.ImageRect(new Image(image.ToPng()), extent);
            return;
        }
        var map = plot.Add.Heatmap(Rows(values, image));
        // ScottPlot draws the first row at the end of the axis, which is below where the axis is upside down.
        map.FlipVertically = true;
        map.Colormap = new ScottPlot.Colormaps.Grayscale();
        map.ManualRange = new Range(image.Black!.Value, image.White!.Value);
        map.Rectangle = extent;
    }

    private static double[,] Rows(double[] values, ScreenImage image)
    {
        var rows = new double[image.Rows, image.Columns];
        // Infinity has a shade, but the library cannot reckon with it; NaN it leaves out.
        for (var pixel = 0; pixel < values.Length; pixel++)
        {
            rows[pixel / image.Columns, pixel % image.Columns] =
                Math.Clamp(values[pixel], image.Black!.Value, image.White!.Value);
        }
        return rows;
    }
}
