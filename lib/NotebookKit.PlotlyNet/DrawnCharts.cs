using System.Net;
using System.Runtime.CompilerServices;
using Plotly.NET;
using Axis = NotebookKit.Figures.Axis;
using Chart = NotebookKit.Figures.Chart;

namespace NotebookKit.PlotlyNet;

/// <summary>
/// Remembers which chart of the kit a chart of Plotly.NET was made from, so that the kit can draw it where plotly.js
/// does not run. The library makes a new chart whenever one is styled, but keeps its traces.
/// </summary>
internal static class DrawnCharts
{
    private static readonly ConditionalWeakTable<Trace, Chart> Charts = [];

    public static void Note(Chart chart, Trace[] traces)
    {
        foreach (var trace in traces) Charts.Add(trace, chart);
    }

    /// <summary>
    /// The kit's chart with the title and the labels that it has now; null if the kit did not make all of it.
    /// </summary>
    public static Chart? Find(GenericChart chart)
    {
        Trace[] traces = [.. GenericChart.getTraces(chart)];
        Chart?[] origins = [.. traces.Select(trace => Charts.TryGetValue(trace, out var found) ? found : null)];
        if (origins is not [{ } origin, ..] || origins.Any(other => other != origin)) return null;
        var traceCount = origin.Series.Count + (origin.Image is null ? 0 : 1);
        return traces.Length == traceCount ? WithWords(origin, GenericChart.getLayout(chart)) : null;
    }

    private static Chart WithWords(Chart chart, Layout layout) => chart with
    {
        Title = TitleOf(layout) ?? chart.Title,
        X = WithLabel(chart.X, layout, "xaxis"),
        Y = WithLabel(chart.Y, layout, "yaxis"),
    };

    private static Axis WithLabel(Axis axis, Layout layout, string name) =>
        PlotlyObjects.Part(layout, name) is { } drawn && TitleOf(drawn) is { } label
            ? axis with { Label = label }
            : axis;

    private static string? TitleOf(DynamicObj.DynamicObj owner) =>
        PlotlyObjects.Part(owner, "title")?.TryGetPropertyValue("text") is { Value: string html }
            ? WebUtility.HtmlDecode(html)
            : null;
}
