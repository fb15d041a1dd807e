using System.Numerics.Tensors;
using System.Text.Json.Nodes;
using NotebookKit.Figures;
using Plotly.NET;
using static NotebookKit.Notebook;

namespace NotebookKit.PlotlyNet.Tests;

/// <summary>Every kind of figure, and what Plotly.NET makes of one.</summary>
internal static class Sample
{
    /// <summary>The value is ten times the row plus the column, so that a pixel tells where it lies.</summary>
    public static Tensor<double> Image { get; } =
        Tensor.Create([.. Enumerable.Range(0, 20 * 30).Select(index => 10.0 * (index / 30) + index % 30)], [20, 30]);

    public static Dictionary<string, Func<ChartFigure>> Kinds { get; } = new()
    {
        ["histogram"] = () => Histogram(Image, bins: 256),
        ["histogram-window"] = () => Histogram(Image, bins: 13, window: new Window(40, 80), title: "A & <b>"),
        ["histogram-log"] = () => Histogram(Image, bins: 10, logarithmic: true),
        ["ramp"] = () => WindowRamp((40, 80), (0, 200)),
        ["line-gap"] = () => Line(new[] { 1, 2, double.NaN, 4, 5 }, xLabel: "column", yLabel: "CT値 (HU)"),
        ["line-lone"] = () => Line(new[] { 1, double.NaN, 4, 5 }),
        ["lines"] = () => Line(new[] { 1, 2, 3 }, name: "first").With(Line(new[] { 3, 2, 1 }, name: "second")),
        ["scatter"] = () => Scatter(new[] { 1, 2, 3 }, new[] { 1.5, 0.5, 2 }),
        ["bar"] = () => Bar(["liver", "spleen", "肺"], [58.0, 52, -800], yLabel: "mean (HU)"),
        ["histograms"] = () => Histogram(Image, bins: 20).With(Histogram(Image, bins: 30)),
        ["image-pixels"] = () => ImShow(Image, 0, 80),
        ["image-mm"] = () => ImShow(Image, 0, 80, spacing: [0.7, 0.3], title: "brain"),
        ["image-color"] = () => ImShow(Tensor.Create([255, 0, 0, 1, 2, 3], [1, 2, 3]).AsType<byte>()),
    };

    /// <summary>A chart that Plotly.NET writes as these traces and this layout.</summary>
    public static GenericChart Chart(string data, string layout = "{}")
    {
        Trace[] traces =
        [
            .. JsonNode.Parse(data)!.AsArray().Select(
                trace => PlotlyObjects.Trace(trace!.AsObject(), (string)trace["type"]!)),
        ];
        return GenericChart.setLayout(
            PlotlyObjects.Fill(new Layout(), JsonNode.Parse(layout)!.AsObject()),
            GenericChart.ofTraceObjects(false, traces));
    }

    public static JsonNode Json(ChartFigure figure) => JsonNode.Parse(figure.ToPlotlyJson())!;

    public static JsonNode Json(GenericChart chart) => JsonNode.Parse(GenericChart.toFigureJson(chart))!;

    public static double[] Numbers(JsonNode? list) => [.. list!.AsArray().Select(value => (double)value!)];
}
