using System.Text.Json.Nodes;
using NotebookKit.Figures;
using Plotly.NET;
using Chart = NotebookKit.Figures.Chart;

namespace NotebookKit.PlotlyNet;

/// <summary>
/// A chart of the kit as one of Plotly.NET: what <see cref="PlotlyJson"/> writes, with the values behind it.
/// </summary>
internal static class ChartWriter
{
    /// <summary>
    /// The longer side of an image, in pixels, and the room for what stands beside it, above and below.
    /// </summary>
    private const double Longest = 460;
    private const double Beside = 160;
    private const double Around = 100;

    public static GenericChart Write(Chart chart)
    {
        var figure = JsonNode.Parse(PlotlyJson.Write(chart, withPicture: false))!;
        var data = figure["data"]!.AsArray().Select(trace => trace!.AsObject()).ToArray();
        IEnumerable<Trace> images = chart.Image is { } image ? [ImageTrace.Write(image, data[0])] : [];
        var series = data.TakeLast(chart.Series.Count).Zip(chart.Series, Written);
        Trace[] traces = [.. images, .. series];
        DrawnCharts.Note(chart, traces);
        var layout = PlotlyObjects.Fill(new Layout(), figure["layout"]!.AsObject());
        if (chart.Image is not null) SetSize(layout, chart);
        return GenericChart.setLayout(layout, GenericChart.ofTraceObjects(false, traces));
    }

    /// <summary>
    /// As wide as the image and the words around it: the scale of its colors is to stand right beside it.
    /// </summary>
    private static void SetSize(Layout layout, Chart chart)
    {
        var steepness = Math.Abs((chart.Y.Max - chart.Y.Min) / (chart.X.Max - chart.X.Min));
        var width = Math.Min(Longest, Longest / steepness);
        layout.SetProperty("width", (int)(width + Beside));
        layout.SetProperty("height", (int)(width * steepness + Around));
    }

    private static Trace Written(JsonObject data, Series series)
    {
        var trace = PlotlyObjects.Trace(data, (string)data["type"]!);
        if (series.Kind == SeriesKind.Bars) BinEdges.Write(trace, series.DrawnBars);
        return trace;
    }
}
