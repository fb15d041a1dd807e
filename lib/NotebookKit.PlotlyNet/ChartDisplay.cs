using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NotebookKit.Display;
using Plotly.NET;

namespace NotebookKit.PlotlyNet;

/// <summary>
/// Shows charts of Plotly.NET in a notebook without a network; the library's own HTML loads plotly.js from one.
/// </summary>
internal static class ChartDisplay
{
    private const int Height = 480;

    [ModuleInitializer]
    [SuppressMessage(
        "Usage", "CA2255", Justification = "A notebook imports the library with #r and calls nothing first.")]
    internal static void Initialize() => InteractiveFormatting.Introduce(
    [
        (typeof(GenericChart),
        [
            new(Mime.Html, chart => Frame((GenericChart)chart)),
            new(Mime.Plotly, chart => GenericChart.toFigureJson((GenericChart)chart)),
            new(Mime.Text, chart => Words((GenericChart)chart)),
        ]),
    ]);

    /// <summary>
    /// A page of its own: a notebook's page may load scripts in a way that plotly.js takes for another.
    /// </summary>
    private static string Frame(GenericChart chart)
    {
        var page = chart.ToOfflineHtml().Replace("&", "&amp;", StringComparison.Ordinal).Replace(
            "\"", "&quot;", StringComparison.Ordinal);
        var height =
            GenericChart.getLayout(chart).TryGetPropertyValue("height") is { Value: int given } ? given + 40 : Height;
        return $"<iframe sandbox=\"allow-scripts allow-downloads\" style=\"width:100%;height:{height}px;border:0;background:#fff\" srcdoc=\"{page}\"></iframe>";
    }

    private static string Words(GenericChart chart) =>
        $"chart of Plotly.NET: {string.Join(", ", GenericChart.getTraces(chart).Select(trace => trace.type))}";
}
