using System.Numerics.Tensors;
using System.Xml.Linq;
using NotebookKit.Figures;
using ScottPlot;
using ScottPlot.Plottables;
using SkiaSharp;
using static NotebookKit.Notebook;

namespace NotebookKit.Plots.Tests;

public sealed class ToScottPlotTests
{
    private const int Width = 800;
    private const int Height = 600;

    /// <summary>The value is ten times the row plus the column, so that a pixel tells where it lies.</summary>
    private static readonly Tensor<double> Image = Tensor.Create([.. Enumerable.Range(0, 20 * 30).Select(index => 10.0 * (index / 30) + index % 30)], [20, 30]);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(0.7, 0.3)]
    public void Image_Drawn_ShowsEachValueInItsShadeAtItsPlace(double rowStep, double columnStep)
    {
        using var plot = ImShow(Image, 20, 180, spacing: [rowStep, columnStep]).ToScottPlot();
        using var picture = Draw(plot);
        foreach (var (row, column) in ((int, int)[])[(0, 0), (0, 29), (19, 0), (19, 29), (10, 15)])
        {
            var expected = Math.Clamp((Image[row, column] - 20) / (180 - 20), 0, 1) * 255;
            // Also near the pixel's corners.
            foreach (var aside in (double[])[-0.4, 0, 0.4])
            {
                var pixel = plot.GetPixel(new Coordinates((column + aside) * columnStep, (row + aside) * rowStep));
                Assert.InRange(picture.GetPixel((int)pixel.X, (int)pixel.Y).Red, expected - 1, expected + 1);
            }
        }
    }

    [Fact]
    public void Image_Drawn_HasTheProportionsOfItsMillimetres_AndRowsRunDownwards()
    {
        using var plot = ImShow(Image, spacing: [0.7, 0.3]).ToScottPlot();
        using var picture = Draw(plot);
        var (origin, right, below) = (plot.GetPixel(new Coordinates(0, 0)), plot.GetPixel(new Coordinates(3, 0)), plot.GetPixel(new Coordinates(0, 3)));
        Assert.Equal(right.X - origin.X, below.Y - origin.Y, 0.5);
        Assert.True(below.Y > origin.Y);
    }

    [Fact]
    public void ColorImage_Drawn_KeepsItsColors()
    {
        // Broad stripes: the library mixes neighbouring pixels.
        byte[][] stripes = [[255, 0, 0], [10, 200, 30], [1, 2, 3]];
        var pixels = Enumerable.Range(0, 30 * 30).SelectMany(index => stripes[index % 30 / 10]).ToArray();
        using var plot = ImShow(Tensor.Create(pixels, [30, 30, 3])).ToScottPlot();
        using var picture = Draw(plot);
        var colors = ((int[])[5, 15, 25]).Select(column => plot.GetPixel(new Coordinates(column, 15))).Select(pixel => picture.GetPixel((int)pixel.X, (int)pixel.Y));
        Assert.Equal([new(255, 0, 0), new(10, 200, 30), new(1, 2, 3)], colors);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Image_OfValuesThatAreNone_ShowsTheOthers(int rows)
    {
        double[] values = [double.NaN, double.NegativeInfinity, double.PositiveInfinity, 40];
        var row = values.SelectMany(value => Enumerable.Repeat(value, 10));
        using var plot = ImShow(Tensor.Create([.. Enumerable.Repeat(row, rows).SelectMany(one => one)], [rows, 40]), 0, 80).ToScottPlot();
        using var picture = Draw(plot);
        var reds = ((int[])[15, 25, 35]).Select(column => plot.GetPixel(new Coordinates(column, 0))).Select(pixel => (int)picture.GetPixel((int)pixel.X, (int)pixel.Y).Red);
        Assert.Equal([0, 255, 127], reds.Select(red => red == 128 ? 127 : red)); // 127.5 may be rounded either way
    }

    [Fact]
    public void GuidesOfANarrowWindow_OverManyValues_AreLabelledWhereThereIsRoom()
    {
        using var wide = Histogram(Image, min: -1000, max: 1000, window: new Window(40, 8)).ToScottPlot();
        Assert.Equal(3, wide.GetPlottables<VerticalLine>().Count());
        Assert.Equal(["min 36"], wide.GetPlottables<Text>().Select(text => text.LabelText));
        using var narrow = Histogram(Image, min: 0, max: 100, window: new Window(40, 80)).ToScottPlot();
        Assert.Equal(["min 0", "center 40", "max 80"], narrow.GetPlottables<Text>().Select(text => text.LabelText));
    }

    [Fact]
    public void Bars_WithVeryManyNames_NameSomeOfThem()
    {
        using var plot = Bar(Enumerable.Range(1, 100).Select(slice => $"Brain{slice:000}"), Enumerable.Range(1, 100)).ToScottPlot();
        using var picture = Draw(plot);
        var names = plot.Axes.Bottom.TickGenerator.Ticks.Select(tick => tick.Label).ToArray();
        Assert.Equal((100, "Brain001"), (names.Length, names[0]));
        Assert.InRange(names.Count(name => name.Length > 0), 10, 40);
    }

    [Fact]
    public void Histogram_Of256Bins_Has256BarsOfTheCounts()
    {
        // Each value twice, but 7 five times.
        var values = Enumerable.Range(0, 256).SelectMany(value => Enumerable.Repeat((double)value, value == 7 ? 5 : 2)).ToArray();
        using var plot = Histogram(Tensor.Create(values, [values.Length]), bins: 256, min: -0.5, max: 255.5).ToScottPlot();
        var bars = Assert.Single(plot.GetPlottables<BarPlot>()).Bars;
        Assert.Equal(256, bars.Count);
        Assert.Equal(Enumerable.Range(0, 256).Select(value => value == 7 ? 5.0 : 2), bars.Select(bar => bar.Value));
        Assert.All(bars.Index(), bar => Assert.Equal(bar.Index, bar.Item.Position, 1e-9));
        Assert.All(bars, bar => Assert.Equal(1, bar.Size, 1e-9));
    }

    [Fact]
    public void LogarithmicHistogram_DrawsPowersOfTen()
    {
        var values = Enumerable.Repeat(0.0, 1000).Append(1).ToArray();
        using var plot = Histogram(Tensor.Create(values, [values.Length]), bins: 2, min: -0.5, max: 1.5, logarithmic: true).ToScottPlot();
        Assert.Equal([3, 0], Assert.Single(plot.GetPlottables<BarPlot>()).Bars.Select(bar => bar.Value));
    }

    [Fact]
    public void Window_OverAHistogram_IsABandAndALineAcrossIt()
    {
        using var plot = Histogram(Image, window: new Window(100, 80)).ToScottPlot();
        var band = Assert.Single(plot.GetPlottables<HorizontalSpan>());
        Assert.Equal((60, 140), (band.X1, band.X2));
        var ramp = Assert.Single(plot.GetPlottables<LinePlot>());
        Assert.Equal((60, 140), (ramp.Start.X, ramp.End.X));
        Assert.True(ramp.Start.Y < ramp.End.Y);
        Assert.Equal([60, 100, 140], plot.GetPlottables<VerticalLine>().Select(line => line.X));
    }

    [Fact]
    public void Line_WithAGap_BreaksThere_AndALoneValueIsADot()
    {
        using var plot = Line(new[] { 1, 2, double.NaN, 4 }, xLabel: "column", yLabel: "CT value (HU)").ToScottPlot();
        var runs = plot.GetPlottables<Scatter>().ToList();
        Assert.Equal([[new(0, 1), new(1, 2)], [new(3, 4)]], runs.Select(run => run.Data.GetScatterPoints().ToArray()));
        Assert.Equal([0, 7], runs.Select(run => run.MarkerSize));
        Assert.Equal(("column", "CT value (HU)"), (plot.Axes.Bottom.Label.Text, plot.Axes.Left.Label.Text));
    }

    [Fact]
    public void Bars_WithNames_StandAboveThem()
    {
        using var plot = Bar(["liver", "lung"], [58.0, -800], yLabel: "mean (HU)").ToScottPlot();
        Assert.Equal([58, -800], Assert.Single(plot.GetPlottables<BarPlot>()).Bars.Select(bar => bar.Value));
        using var picture = Draw(plot);
        Assert.Equal(["liver", "lung"], plot.Axes.Bottom.TickGenerator.Ticks.Select(tick => tick.Label));
    }

    public static TheoryData<string> Kinds => [.. Figures.Keys];

    [Theory, MemberData(nameof(Kinds))]
    public void Svg_OfEveryFigure_IsXmlThatNeedsNothingElse(string kind)
    {
        using var plot = Figures[kind]().ToScottPlot();
        var svg = XDocument.Parse(plot.GetSvgXml(Width, Height));
        Assert.Equal("svg", svg.Root!.Name.LocalName);
        var links = svg.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "href" or "src").Select(attribute => attribute.Value);
        Assert.All(links, link => Assert.Matches("^(data:|#)", link));
        Assert.True(svg.Descendants().Count() > 10);
        if (Environment.GetEnvironmentVariable("NOTEBOOKKIT_SCREENSHOTS") is { } folder) plot.SavePng(Path.Combine(folder, $"scottplot-{kind}.png"), Width, Height);
    }

    [Fact]
    public void SideBySide_IsRefused_AndSaysWhatToDo()
    {
        var refused = Assert.Throws<NotSupportedException>(() => SideBySide(Show(Image), Show(Image)).ToScottPlot());
        Assert.Contains("one at a time", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => ((Figure)null!).ToScottPlot());
    }

    private static Dictionary<string, Func<Figure>> Figures => new()
    {
        ["histogram"] = () => Histogram(Image, window: new Window(100, 80), title: "A & <b>"),
        ["ramp"] = () => WindowRamp((40, 80), (0, 200)),
        ["lines"] = () => Line(new[] { 1, 2, 3 }, name: "first").With(Line(new[] { 3, 2, 1 }, name: "second")),
        ["scatter"] = () => Scatter(new[] { 1, 2, 3 }, new[] { 1.5, 0.5, 2 }),
        ["bar"] = () => Bar(["肝臓", "肺"], [58.0, -800], yLabel: "平均 (HU)"),
        ["names"] = () => Bar(Enumerable.Range(1, 24).Select(slice => $"slice number {slice}"), Enumerable.Range(1, 24), "slice", "mean (HU)"),
        ["narrow"] = () => Histogram(Image, min: -1000, max: 1000, window: new Window(40, 80)),
        ["image"] = () => Show(Image, 0, 80, "brain"),
    };

    private static SKBitmap Draw(Plot plot) => SKBitmap.Decode(plot.GetImageBytes(Width, Height, ImageFormat.Png));
}
