using System.Numerics.Tensors;
using System.Text.Json.Nodes;
using static NotebookKit.Notebook;
using Chart = Plotly.NET.CSharp.Chart;

namespace NotebookKit.PlotlyNet.Tests;

/// <summary>Large images, as a notebook keeps them.</summary>
public sealed class SmallerHeatmapTests
{
    private const int Side = 512;

    /// <summary>A thousand times the row plus the column: a pixel tells where it lies.</summary>
    private static readonly double[] Values =
        [.. Enumerable.Range(0, Side * Side).Select(index => 1000.0 * (index / Side) + index % Side)];

    private static readonly Tensor<double> Image = Tensor.Create(Values, [Side, Side]);

    [Fact]
    public void Write_OfALargeImage_KeepsThePixelsThatItKeepsAtTheirPlaces()
    {
        var trace = Trace(ChartJson.Write(ImShow(Image, spacing: [0.5, 2]).ToPlotlyNet()));
        var z = trace["z"]!.AsArray();
        Assert.Equal((171, 171), (z.Count, z[0]!.AsArray().Count));
        foreach (var (row, column) in ((int, int)[])[(0, 0), (0, 170), (170, 0), (100, 33)])
        {
            var x = (double)trace["x0"]! + column * (double)trace["dx"]!;
            var y = (double)trace["y0"]! + row * (double)trace["dy"]!;
            Assert.Equal(1000 * y / 0.5 + x / 2, (double)z[row]![column]!);
        }
    }

    [Fact]
    public void Write_OfALargeImage_LeavesTheChartWhole()
    {
        var chart = ImShow(Image).ToPlotlyNet();
        Assert.InRange(ChartJson.Write(chart).Length, 100_000, 250_000);
        Assert.Equal(Side, ChartText.Of(chart)["data"]![0]!["z"]!.AsArray().Count);
    }

    [Fact]
    public void Write_OfAHeatmapWithPlaces_KeepsThePlacesOfThePixelsThatItKeeps()
    {
        var chart = Chart.Heatmap<double, double, int, string>(
            zData: Values.Chunk(Side),
            X: new(Enumerable.Range(0, Side).Select(column => column / 2.0), true),
            Y: new(Enumerable.Range(100, Side), true));
        var trace = Trace(ChartJson.Write(chart));
        Assert.Equal(Enumerable.Range(0, 171).Select(column => 1.5 * column), ChartText.Numbers(trace["x"]));
        Assert.Equal(Enumerable.Range(0, 171).Select(row => 100.0 + 3 * row), ChartText.Numbers(trace["y"]));
        Assert.Equal(3 * 1000 + 6, (double)trace["z"]![1]![2]!);
    }

    [Fact]
    public void Write_OfAHeatmapWithWordsOnItsPixels_KeepsAllOfIt()
    {
        var chart = Chart.Heatmap<double, double, double, string>(
            zData: Enumerable.Repeat(Enumerable.Repeat(1.0, 200), 200),
            MultiText: new(Enumerable.Repeat("word", 200 * 200), true));
        Assert.Equal(200, Trace(ChartJson.Write(chart))["z"]!.AsArray().Count);
    }

    private static JsonNode Trace(string json) => JsonNode.Parse(json)!["data"]![0]!;
}
