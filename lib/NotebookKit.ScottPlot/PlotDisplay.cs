using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NotebookKit.Display;
using ScottPlot;

namespace NotebookKit;

/// <summary>Shows plots of ScottPlot in a notebook, as pictures.</summary>
internal static class PlotDisplay
{
    [ModuleInitializer]
    [SuppressMessage(
        "Usage", "CA2255", Justification = "A notebook imports the library with #r and calls nothing first.")]
    internal static void Initialize() => InteractiveFormatting.Introduce(
    [
        (typeof(Plot),
        [
            new(Mime.Html, plot => Picture((Plot)plot)),
            new(Mime.Png, plot => Convert.ToBase64String(Png((Plot)plot).Bytes)),
            new(Mime.Svg, plot => Svg((Plot)plot)),
            new(Mime.Text, plot => Words((Plot)plot)),
        ]),
    ]);

    private static string Picture(Plot plot)
    {
        var (bytes, width) = Png(plot);
        return $"""<img alt="{Html.Encode(Words(plot))}" width="{width}" style="max-width:100%;height:auto" """ +
            $"""src="data:image/png;base64,{Convert.ToBase64String(bytes)}"/>""";
    }

    private static (byte[] Bytes, int Width) Png(Plot plot)
    {
        var (width, height) = Measure(plot);
        return (plot.GetImageBytes(width, height, ImageFormat.Png), width);
    }

    private static string Svg(Plot plot)
    {
        var (width, height) = Measure(plot);
        return plot.GetSvgXml(width, height);
    }

    /// <summary>A plot may have been made without the kit.</summary>
    private static (int Width, int Height) Measure(Plot plot)
    {
        PlotFont.Watch(plot);
        return PlotSize.Of(plot);
    }

    private static string Words(Plot plot)
    {
        var title = plot.Axes.Title.Label.Text;
        return $"plot of ScottPlot{(title.Length == 0 ? "" : $": {title}")}";
    }
}
