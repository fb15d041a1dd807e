using System.Text.Json.Nodes;
using Plotly.NET;

namespace NotebookKit.PlotlyNet.Tests;

/// <summary>What the library writes of a chart for plotly.js.</summary>
internal static class ChartText
{
    public static JsonNode Of(GenericChart chart) => JsonNode.Parse(GenericChart.toFigureJson(chart))!;

    public static double[] Numbers(JsonNode? list) => [.. list!.AsArray().Select(value => (double)value!)];
}
