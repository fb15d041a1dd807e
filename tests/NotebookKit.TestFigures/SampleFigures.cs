using System.Numerics.Tensors;
using NotebookKit.Figures;
using static NotebookKit.Notebook;

namespace NotebookKit.TestFigures;

/// <summary>A figure of every kind, for the tests of what other libraries make of it.</summary>
public static class SampleFigures
{
    /// <summary>The value is ten times the row plus the column, so that a pixel tells where it lies.</summary>
    public static Tensor<double> Image { get; } =
        Tensor.Create([.. Enumerable.Range(0, 20 * 30).Select(index => 10.0 * (index / 30) + index % 30)], [20, 30]);

    /// <summary>The figures by their kind.</summary>
    public static Dictionary<string, Func<ChartFigure>> Kinds { get; } = new()
    {
        ["histogram"] = () => Histogram(Image, bins: 256),
        ["histogram-window"] = () => Histogram(Image, bins: 13, window: new Window(40, 80), title: "A & <b>"),
        ["histogram-narrow-window"] = () => Histogram(Image, min: -1000, max: 1000, window: new Window(40, 80)),
        ["histogram-log"] = () => Histogram(Image, bins: 10, logarithmic: true),
        ["histograms"] = () => Histogram(Image, bins: 20).With(Histogram(Image, bins: 30)),
        ["ramp"] = () => WindowRamp((40, 80), (0, 200)),
        ["line-gap"] = () => Line(new[] { 1, 2, double.NaN, 4, 5 }, xLabel: "column", yLabel: "CT値 (HU)"),
        ["line-lone"] = () => Line(new[] { 1, double.NaN, 4, 5 }),
        ["lines"] = () => Line(new[] { 1, 2, 3 }, name: "first").With(Line(new[] { 3, 2, 1 }, name: "second")),
        ["image-pixels"] = () => ImShow(Image, 0, 80),
        ["image-mm"] = () => ImShow(Image, 0, 80, spacing: [0.7, 0.3], title: "brain"),
        ["image-line"] = () => ImShow(Image, 0, 80).With(Line([0, 29], [5, 5], name: "row 5")),
        ["image-color"] = () => ImShow(Tensor.Create([255, 0, 0, 1, 2, 3], [1, 2, 3]).AsType<byte>()),
    };
}
