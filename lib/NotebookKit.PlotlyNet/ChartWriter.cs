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
    public static GenericChart Write(Chart chart)
    {
        var figure = JsonNode.Parse(PlotlyJson.Write(chart))!;
        var data = figure["data"]!.AsArray().Select(trace => trace!.AsObject()).ToArray();
        IEnumerable<Trace> images = chart.Image is { } image ? [ImageTrace.Write(image, data[0])] : [];
        var series =
            data.TakeLast(chart.Series.Count).Zip(chart.Series, (trace, series) => Written(trace, series, chart.X));
        Trace[] traces = [.. images, .. series];
        return GenericChart.setLayout(
            PlotlyObjects.Fill(new Layout(), figure["layout"]!.AsObject()),
            GenericChart.ofTraceObjects(false, traces));
    }

    private static Trace Written(JsonObject data, Series series, Axis x)
    {
        var trace = PlotlyObjects.Trace(data, (string)data["type"]!);
        if (series.Kind == SeriesKind.Bars && x.TickNames is null) BinEdges.Write(trace, series.DrawnBars);
        return trace;
    }
}
