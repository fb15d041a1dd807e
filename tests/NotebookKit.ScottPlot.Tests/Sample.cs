using System.Numerics.Tensors;
using NotebookKit.Figures;
using static NotebookKit.Notebook;

namespace NotebookKit.Plots.Tests;

internal static class Sample
{
    /// <summary>The value is ten times the row plus the column, so that a pixel tells where it lies.</summary>
    public static Tensor<double> Image { get; } =
        Tensor.Create([.. Enumerable.Range(0, 20 * 30).Select(index => 10.0 * (index / 30) + index % 30)], [20, 30]);

    /// <summary>Limits that are the same but for the last digits.</summary>
    public static bool Close((double, double, double, double) expected, (double, double, double, double) actual) =>
        new[]
        {
            expected.Item1 - actual.Item1, expected.Item2 - actual.Item2, expected.Item3 - actual.Item3,
            expected.Item4 - actual.Item4,
        }.All(apart => Math.Abs(apart) < 1e-9);

    public static Dictionary<string, Func<Figure>> Figures { get; } = new()
    {
        ["histogram"] = () => Histogram(Image, window: new Window(100, 80), title: "A & <b>"),
        ["ramp"] = () => WindowRamp((40, 80), (0, 200)),
        ["lines"] = () => Line(new[] { 1, 2, 3 }, name: "first").With(Line(new[] { 3, 2, 1 }, name: "second")),
        ["scatter"] = () => Scatter(new[] { 1, 2, 3 }, new[] { 1.5, 0.5, 2 }),
        ["bar"] = () => Bar(["肝臓", "肺"], [58.0, -800], yLabel: "平均 (HU)"),
        ["names"] = () =>
            Bar(
                Enumerable.Range(1, 24).Select(slice => $"slice number {slice}"), Enumerable.Range(1, 24), "slice",
                "mean (HU)"),
        ["narrow"] = () => Histogram(Image, min: -1000, max: 1000, window: new Window(40, 80)),
        ["image"] = () => Show(Image, 0, 80, "brain"),
    };
}
