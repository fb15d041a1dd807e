using System.Numerics.Tensors;
using System.Text.Json.Nodes;
using NotebookKit.TestFigures;
using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using static NotebookKit.Notebook;

namespace NotebookKit.PlotlyNet.Tests;

public sealed class ToPlotlyNetTests
{
    [Fact]
    public void ToPlotlyNet_Show_IsAHeatmapOfTheValuesInTheWindow()
    {
        var figure = ChartText.Of(Show(SampleFigures.Image, 5, 80).ToPlotlyNet());
        var trace = Assert.Single(figure["data"]!.AsArray())!;
        Assert.Equal("heatmap", (string?)trace["type"]);
        Assert.Equal((5, 80), ((double)trace["zmin"]!, (double)trace["zmax"]!));
        Assert.Equal(20, trace["z"]!.AsArray().Count);
        Assert.Equal(Enumerable.Range(0, 30).Select(column => 70.0 + column), ChartText.Numbers(trace["z"]![7]));
        Assert.Equal("""[[0,"#000000"],[1,"#ffffff"]]""", trace["colorscale"]!.ToJsonString());
        Assert.Equal("x", (string?)figure["layout"]!["yaxis"]!["scaleanchor"]);
        Assert.Equal([19.5, -0.5], ChartText.Numbers(figure["layout"]!["yaxis"]!["range"]));
    }

    [Fact]
    public void ToPlotlyNet_ImageWithSpacing_IsInMillimetres()
    {
        var trace = ChartText.Of(ImShow(SampleFigures.Image, spacing: [2, 0.5]).ToPlotlyNet())["data"]![0]!;
        Assert.Equal([0, 0.5, 0, 2], new[] { "x0", "dx", "y0", "dy" }.Select(name => (double)trace[name]!));
    }

    [Fact]
    public void ToPlotlyNet_PixelWithoutValue_IsAHole()
    {
        var trace = ChartText.Of(Show(Tensor.Create([1, 2.5, double.NaN], [1, 3])).ToPlotlyNet())["data"]![0]!;
        Assert.Equal("[[1,2.5,null]]", trace["z"]!.ToJsonString());
    }

    [Fact]
    public void ToPlotlyNet_ColorImage_KeepsItsColors()
    {
        var trace = ChartText.Of(SampleFigures.Kinds["image-color"]().ToPlotlyNet())["data"]![0]!;
        Assert.Equal("image", (string?)trace["type"]);
        Assert.Equal("[[[255,0,0],[1,2,3]]]", trace["z"]!.ToJsonString());
    }

    [Fact]
    public void ToPlotlyNet_HistogramOf256Bins_HasABarForEach()
    {
        // 0, 1, …, 511, and the last of them three times more: two values in each bin, five in the last.
        double[] values = [.. Enumerable.Range(0, 512), 511, 511, 511];
        var bars =
            ChartText.Of(Histogram(Tensor.Create(values), bins: 256, min: 0, max: 512).ToPlotlyNet())["data"]![0]!;
        Assert.Equal("bar", (string?)bars["type"]);
        Assert.Equal([.. Enumerable.Repeat(2.0, 255), 5], ChartText.Numbers(bars["y"]));
        Assert.Equal(Enumerable.Range(0, 256).Select(bin => 2.0 * bin + 1), ChartText.Numbers(bars["x"]));
        Assert.Equal([4, 6], ChartText.Numbers(bars["customdata"]![2]));
    }

    [Fact]
    public void ToPlotlyNet_StyledFurther_KeepsWhatItHad()
    {
        var figure = Histogram(SampleFigures.Image, bins: 13, window: new Window(40, 80), title: "A & <b>");
        var before = JsonNode.Parse(figure.ToPlotlyJson())!;
        var chart = figure.ToPlotlyNet()
            .WithXAxisStyle<double, double, string>(ShowGrid: false)
            .WithYAxisStyle<double, double, string>(TitleText: "new")
            .WithSize(Width: 500, Height: 300);
        var more = new Layout();
        more.SetProperty("shapes", new[] { new Shape() });
        chart = GenericChart.addLayout(more, chart);
        var after = ChartText.Of(chart);
        Assert.Equal("new", (string?)after["layout"]!["yaxis"]!["title"]!["text"]);
        Assert.Equal("A &amp; &lt;b&gt;", (string?)after["layout"]!["title"]!["text"]);
        Assert.Equal((500, 300), ((int)after["layout"]!["width"]!, (int)after["layout"]!["height"]!));
        Assert.False((bool)after["layout"]!["xaxis"]!["showgrid"]!);
        Assert.Equal(
            (string?)before["layout"]!["xaxis"]!["title"]!["text"],
            (string?)after["layout"]!["xaxis"]!["title"]!["text"]);
        Assert.Equal(before["layout"]!["shapes"]!.AsArray().Count + 1, after["layout"]!["shapes"]!.AsArray().Count);
        Assert.Equal(3, after["layout"]!["annotations"]!.AsArray().Count);
        Assert.Equal(ChartText.Numbers(before["data"]![0]!["y"]), ChartText.Numbers(after["data"]![0]!["y"]));
    }

    [Fact]
    public void ToPlotlyNet_SeveralFigures_SaysToTakeOne()
    {
        var row = SideBySide(Show(SampleFigures.Image), Show(SampleFigures.Image));
        Assert.Contains("FigureRow", Assert.Throws<NotSupportedException>(() => row.ToPlotlyNet()).Message);
        Assert.Contains(
            "ImageViewer",
            Assert.Throws<NotSupportedException>(() => Viewer(SampleFigures.Image).ToPlotlyNet()).Message);
        Assert.Throws<ArgumentNullException>(() => ((NotebookKit.Figures.Figure)null!).ToPlotlyNet());
    }
}
