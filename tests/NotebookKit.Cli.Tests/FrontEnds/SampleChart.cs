using System.Numerics.Tensors;
using NotebookKit.Figures;
using static NotebookKit.Notebook;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>A figure of each kind, with what plotly.js must draw of it: a selector and how many.</summary>
internal sealed record SampleChart(Func<ChartFigure> Figure, string Drawn, int Count)
{
    private static readonly Tensor<double> Image =
        Tensor.Create([.. Enumerable.Range(0, 30 * 20).Select(index => (double)(index % 97))], [20, 30]);

    public static IReadOnlyDictionary<string, SampleChart> Kinds { get; } = new Dictionary<string, SampleChart>
    {
        ["histogram"] = new(() => Histogram(Image, bins: 13, min: 0, max: 97), ".bars .point path", 13),
        ["histogram-window"] =
            new(() => Histogram(Image, bins: 24, window: new Window(40, 40), title: "A & <b>"), ".shapelayer path", 5),
        ["histogram-guides"] =
            new(() => Histogram(Image, bins: 24, window: new Window(76, 40)), ".annotation-text", 3),
        ["histogram-log"] = new(() => Histogram(Image, bins: 10, logarithmic: true), ".bars .point path", 10),
        ["ramp"] = new(() => WindowRamp((40, 80)), ".imagelayer image", 1),
        ["ramps"] = new(() => WindowRamp((40, 80), (0, 200)), ".scatterlayer .js-line", 2),
        ["line-gap"] = new(
            () => Line(new[] { 1, 2, double.NaN, 4, 5 }, xLabel: "column", yLabel: "CT value (HU)"),
            ".scatterlayer .js-line", 2),
        ["lines"] = new(
            () => Line(new[] { 1, 2, 3 }, name: "first").With(Line(new[] { 3, 2, 1 }, name: "second")),
            ".legend .traces", 2),
        ["image-pixels"] = new(() => ImShow(Image, 0, 80), ".imagelayer image", 1),
        ["image-mm"] = new(() => ImShow(Image, 0, 80, spacing: [2.0, 0.5]), ".imagelayer image", 1),
    };

    public static TheoryData<string, string> InBothThemes =>
        [.. Kinds.Keys.SelectMany(kind => new[] { (kind, "light"), (kind, "dark") })];
}
