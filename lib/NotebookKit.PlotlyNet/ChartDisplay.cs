using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NotebookKit.Display;
using NotebookKit.Figures;
using NotebookKit.Localization;
using Plotly.NET;

namespace NotebookKit.PlotlyNet;

/// <summary>
/// Shows charts of Plotly.NET in a notebook: as plotly.js reads them, for front ends that draw them, and as a drawing
/// or a sentence for all others. The library's own HTML loads plotly.js from a network, and is blank without one.
/// </summary>
internal static class ChartDisplay
{
    [ModuleInitializer]
    [SuppressMessage(
        "Usage", "CA2255", Justification = "A notebook shows charts that it made without calling the kit.")]
    internal static void Initialize() => InteractiveFormatting.Introduce(
    [
        (typeof(GenericChart),
        [
            new(Mime.Html, chart => Drawing((GenericChart)chart)),
            new(Mime.Plotly, chart => ChartJson.Write((GenericChart)chart)),
            new(Mime.Text, chart => Words((GenericChart)chart)),
        ]),
    ]);

    private static string Drawing(GenericChart chart) => DrawnCharts.Find(chart) is { } drawn
        ? ChartSvg.Draw(drawn, onCard: false).ToString()
        : $"<p>{Html.Encode(Advice(chart))}</p>";

    private static string Advice(GenericChart chart) => Words(chart) + new LocalText(
        ". It is drawn by plotly.js, which does not run here: open the notebook in VS Code, in JupyterLab with " +
        "Plotly's extension, or as the page that `kit run` makes of it.",
        "。このグラフは plotly.js で描かれますが、ここでは動いていません。" +
        "VS Code か、Plotly の拡張機能を入れた JupyterLab、" +
        "または `kit run` が作るページで開いてください。");

    private static string Words(GenericChart chart)
    {
        var traces = string.Join(", ", GenericChart.getTraces(chart).Select(trace => trace.type));
        return new LocalText($"Chart of Plotly.NET: {traces}", $"Plotly.NET のグラフ：{traces}").ToString();
    }
}
