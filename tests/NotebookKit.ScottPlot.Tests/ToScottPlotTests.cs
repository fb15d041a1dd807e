using System.Numerics.Tensors;
using System.Xml.Linq;
using NotebookKit.Figures;
using NotebookKit.TestFigures;
using ScottPlot;
using ScottPlot.Plottables;
using static NotebookKit.Notebook;

namespace NotebookKit.Tests.ScottPlots;

public sealed class ToScottPlotTests
{
    [Fact]
    public void GuidesOfANarrowWindow_OverManyValues_AreLabelledWhereThereIsRoom()
    {
        using var wide = Histogram(SampleFigures.Image, min: -1000, max: 1000, window: new Window(40, 8)).ToScottPlot();
        Assert.Equal([36, 40, 44], wide.GetPlottables<VerticalLine>().Select(line => line.X));
        Assert.Equal(1, LabelsAbove(wide));
        using var narrow = Histogram(SampleFigures.Image, min: 0, max: 100, window: new Window(40, 80)).ToScottPlot();
        Assert.Equal(3, LabelsAbove(narrow));
    }

    /// <summary>Words right above the data, counted by the free columns between them.</summary>
    private static int LabelsAbove(Plot plot)
    {
        var picture = Picture.Of(plot);
        var ink = picture.Ink(new PixelRect(0, picture.Width, picture.Data.Top - 2, picture.Data.Top - 16));
        var columns = string.Concat(
            Enumerable.Range(0, picture.Width).Select(column => ink.Any(row => row[column]) ? '#' : ' '));
        return columns.Split(new string(' ', 12), StringSplitOptions.RemoveEmptyEntries).Count(
            part => part.Contains('#', StringComparison.Ordinal));
    }

    [Fact]
    public void Ramp_Drawn_HasAStripOfGrayBelowForEachWindow()
    {
        using var plot = WindowRamp((40, 80), (0, 200)).ToScottPlot();
        var picture = Picture.Of(plot);
        // The lecture's windows: (value - minimum) / width of white. The first strip lies 8 pixels below the data,
        // each is 14 high.
        foreach (var (strip, center, width) in ((int, double, double)[])[(0, 40, 80), (1, 0, 200)])
        {
            foreach (var value in (double[])[-140, -60, 20, 60, 140])
            {
                var expected = Math.Clamp((value - (center - width / 2)) / width, 0, 1) * 255;
                var column = (int)plot.GetPixel(new Coordinates(value, 0)).X;
                // The strip has 256 steps, of 1.6 values each.
                Assert.Equal(
                    expected, picture.Pixel(column, (int)picture.Data.Bottom + 8 + 7 + 17 * strip).Red,
                    255 * 1.7 / width + 1);
            }
        }
    }

    [Fact]
    public void Histogram_Of256Bins_Has256BarsOfTheCounts()
    {
        // Each value twice, but 7 five times.
        var values =
            Enumerable.Range(0, 256).SelectMany(value => Enumerable.Repeat((double)value, value == 7 ? 5 : 2))
                .ToArray();
        using var plot =
            Histogram(Tensor.Create(values, [values.Length]), bins: 256, min: -0.5, max: 255.5).ToScottPlot();
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
        using var plot =
            Histogram(Tensor.Create(values, [values.Length]), bins: 2, min: -0.5, max: 1.5, logarithmic: true)
                .ToScottPlot();
        Assert.Equal([3, 0], Assert.Single(plot.GetPlottables<BarPlot>()).Bars.Select(bar => bar.Value));
    }

    [Fact]
    public void Window_OverAHistogram_IsABandAndALineAcrossIt()
    {
        using var plot = Histogram(SampleFigures.Image, window: new Window(100, 80)).ToScottPlot();
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
        // A twentieth of room around 0 to 3 and 1 to 4, but none below 0.
        plot.RenderInMemory();
        var limits = plot.Axes.GetLimits();
        Assert.Equal((0, 3.15, 0.85, 4.15), (limits.Left, limits.Right, limits.Bottom, limits.Top), Limits.AreClose);
    }

    public static TheoryData<string> Kinds => [.. SampleFigures.Kinds.Keys];

    [Theory, MemberData(nameof(Kinds))]
    public void Svg_OfEveryFigure_IsXmlThatNeedsNothingElse(string kind)
    {
        using var plot = SampleFigures.Kinds[kind]().ToScottPlot();
        var svg = XDocument.Parse(plot.GetSvgXml(800, 600));
        Assert.Equal("svg", svg.Root!.Name.LocalName);
        var links =
            svg.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "href" or "src").Select(
                attribute => attribute.Value);
        Assert.All(links, link => Assert.Matches("^(data:|#)", link));
        Assert.True(svg.Descendants().Count() > 10);
        if (Environment.GetEnvironmentVariable("NOTEBOOKKIT_SCREENSHOTS") is { } folder)
        {
            plot.SavePng(Path.Combine(folder, $"scottplot-{kind}.png"), 800, 600);
        }
    }

    [Fact]
    public void SideBySide_IsRefused_AndSaysWhatToDo()
    {
        var refused = Assert.Throws<NotSupportedException>(
            () => SideBySide(Show(SampleFigures.Image), Show(SampleFigures.Image)).ToScottPlot());
        Assert.Contains("one at a time", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => ((Figure)null!).ToScottPlot());
    }
}
