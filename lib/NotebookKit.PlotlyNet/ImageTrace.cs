using System.Text.Json.Nodes;
using NotebookKit.Figures;
using Plotly.NET;

namespace NotebookKit.PlotlyNet;

/// <summary>An image as a trace that holds its values, where the kit's own JSON holds a picture.</summary>
internal static class ImageTrace
{
    /// <param name="image">The image.</param>
    /// <param name="placed">The trace with the picture: it says where the pixels lie.</param>
    public static Trace Write(ScreenImage image, JsonObject placed)
    {
        placed.Remove("hoverinfo");
        if (image.Values is not { } values)
        {
            var color = PlotlyObjects.Trace(placed, "image");
            color.SetProperty("colormodel", "rgb");
            color.SetProperty("z", Rows(image.Samples.Select(sample => (int)sample).Chunk(3), image.Columns));
            return color;
        }
        var trace = PlotlyObjects.Trace(placed, "heatmap");
        trace.SetProperty("z", Rows(values.Select(Number), image.Columns));
        trace.SetProperty("zmin", image.Black!.Value);
        trace.SetProperty("zmax", image.White!.Value);
        trace.SetProperty("colorscale", new object[] { new object[] { 0, "#000000" }, new object[] { 1, "#ffffff" } });
        trace.SetProperty("showscale", true);
        return trace;
    }

    /// <summary>
    /// JSON has no NaN; a pixel without a value is a hole. CT values are whole: "40" is half as long as "40.0".
    /// </summary>
    private static object? Number(double value)
    {
        const double Exact = 1e15;
        if (!double.IsFinite(value)) return null;
        return double.IsInteger(value) && Math.Abs(value) < Exact ? (object)(long)value : value;
    }

    private static T[][] Rows<T>(IEnumerable<T> pixels, int columns) => [.. pixels.Chunk(columns)];
}
