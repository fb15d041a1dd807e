using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NotebookKit.Display;
using ScottPlot;

namespace NotebookKit;

/// <summary>Shows plots of ScottPlot in a notebook, as pictures.</summary>
internal static class PlotDisplay
{
    private const int Width = 640;
    private const int Height = 400;

    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "A notebook imports the library with #r and calls nothing first.")]
    internal static void Initialize() => InteractiveFormatting.Introduce(
    [
        (typeof(Plot),
        [
            new(Mime.Html, plot => Picture((Plot)plot)),
            new(Mime.Svg, plot => ((Plot)plot).GetSvgXml(Width, Height)),
            new(Mime.Text, plot => Words((Plot)plot)),
        ]),
    ]);

    private static string Picture(Plot plot)
    {
        var png = Convert.ToBase64String(plot.GetImageBytes(Width, Height, ImageFormat.Png));
        return $"""<img alt="{Html.Encode(Words(plot))}" width="{Width}" style="max-width:100%;height:auto" src="data:image/png;base64,{png}"/>""";
    }

    private static string Words(Plot plot)
    {
        var title = plot.Axes.Title.Label.Text;
        return $"plot of ScottPlot{(title.Length == 0 ? "" : $": {title}")}";
    }
}
