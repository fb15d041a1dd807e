using System.Globalization;
using System.Numerics.Tensors;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using NotebookKit.Figures;
using static NotebookKit.Notebook;

namespace NotebookKit.Tests.Figures;

/// <summary>Lines and images with axes: what they are made of, and where it is drawn.</summary>
public sealed class PlotTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    // What is read here is English, whatever the machine speaks.
    public PlotTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-US");

    [Fact]
    public void Line_OfValues_CountsThemFromZero()
    {
        var series = Assert.Single(Line([5, 7, 9]).Chart.Series);

        Assert.Equal([0, 1, 2], series.X);
        Assert.Equal([5, 7, 9], series.Y);
    }

    [Fact]
    public void Line_OfARowOfAnImage_TakesItsValues()
    {
        var image = Tensor.Create<short>([1, 2, 3, 4, 5, 6], [2, 3]);

        Assert.Equal([4, 5, 6], Assert.Single(Line(image[1..2, ..]).Chart.Series).Y);
    }

    [Fact]
    public void Line_WithNotANumber_BreaksThere()
    {
        var figure = Line([1, 2, double.NaN, 4, 5]);

        var path = (string?)XDocument.Parse(figure.ToSvg()).Descendants(Svg + "path").Single().Attribute("d");
        Assert.Equal(2, path!.Count(letter => letter == 'M'));
        Assert.Null(JsonNode.Parse(figure.ToPlotlyJson())!["data"]![0]!["y"]![2]);
    }

    [Fact]
    public void Line_WithAValueBetweenGaps_DrawsItAsADot()
    {
        var figure = Line([1, 2, double.NaN, 4, double.NaN, 3, 2]);

        var paths =
            XDocument.Parse(figure.ToSvg()).Descendants(Svg + "path").Select(path => (string)path.Attribute("d")!)
                .ToArray();
        Assert.Equal(2, paths.Length);
        Assert.EndsWith("h0", paths[1], StringComparison.Ordinal);
        Assert.Equal(1, paths[1].Count(letter => letter == 'M'));
        Assert.Equal(
            [0, 0, 0, 7, 0, 0, 0],
            JsonNode.Parse(
                figure.ToPlotlyJson())!["data"]![0]!["marker"]!["size"]!.AsArray().Select(size => (int)size!));
    }

    [Fact]
    public void Line_OfAnImage_SaysToPickARow()
    {
        var image = Tensor.Create<short>([1, 2, 3, 4, 5, 6], [2, 3]);

        Assert.Contains(
            "the shape of this array is [2, 3]", Assert.Throws<ArgumentException>("values", () => Line(image)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("values", () => Line([1, 2, 3, 4, 5, 6], image));
        Assert.Equal([2, 5], Assert.Single(Line(image[.., 1..2]).Chart.Series).Y);
    }

    [Fact]
    public void Figures_OnAJapaneseMachine_DescribeThemselvesInJapanese()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja-JP");
        var image = Tensor.Create<short>([0, 0, 0, 80], [2, 2]);

        Assert.Equal("グラフ：番号に対する値、3 個の値、1 から 3 まで", Described(Line([1, 2, 3])));
        Assert.Equal("番号", Line([1, 2, 3]).Chart.X.Label);
        Assert.Equal("ウィンドウ値 40、ウィンドウ幅 80：0 以下は黒、80 以上は白", Described(WindowRamp((40, 80))));
        Assert.Equal(
            "ヒストグラム：0 から 80 までの 4 個の値、階級の数 2、最も多いのは 0 から 40（3 個）",
            Described(Histogram(image, bins: 2)));
        Assert.Equal(
            "頭：画像 2×2、列 (画素) -0.5 から 1.5、行 (画素) -0.5 から 1.5",
            Described(ImShow(image, title: "頭")));
        Assert.Contains(
            "頭：画像 2×2、表示範囲 0 から 80",
            XElement.Parse(Show(image, title: "頭").ToHtml()).Element("img")!.Attribute("alt")!.Value,
            StringComparison.Ordinal);

        static string Described(ChartFigure figure) =>
            XDocument.Parse(figure.ToSvg()).Root!.Element(Svg + "title")!.Value;
    }

    [Fact]
    public void With_AnotherLine_ReachesOverBothInTwoColours()
    {
        var both = Line([0, 10], name: "a").With(Line([5, 40, 20], name: "b"));

        Assert.Equal(["a", "b"], both.Chart.Series.Select(series => series.Name));
        Assert.Equal([0, 1], both.Chart.Series.Select(series => series.Color));
        Assert.True(both.Chart.Y.Max >= 40 && both.Chart.X.Max >= 2);
    }

    [Fact]
    public void With_OverAnImage_KeepsTheImagesAxesAndLeavesOutWhatReachesOutOfIt()
    {
        var image = ImShow(Tensor.Create<short>([1, 2, 3, 4, 5, 6], [2, 3]));
        var line = Line([-1, 0, 1, 2, 3], [0.0, 0, 1, 1, 1], name: "line");

        foreach (var chart in new[] { image.With(line).Chart, line.With(image).Chart })
        {
            Assert.NotNull(chart.Image);
            Assert.Equal((-0.5, 2.5, 1.5, -0.5), (chart.X.Min, chart.X.Max, chart.Y.Min, chart.Y.Max));
            Assert.Equal([double.NaN, 0, 1, 1, double.NaN], Assert.Single(chart.Series).Y);
        }
    }

    [Fact]
    public void ImShow_InPixels_HasTheFirstPixelsCentreAtZeroAndRowsRunningDown()
    {
        var chart = ImShow(Tensor.Create<short>([1, 2, 3, 4, 5, 6], [2, 3])).Chart;

        Assert.Equal((-0.5, 2.5, "column (pixel)"), (chart.X.Min, chart.X.Max, chart.X.Label));
        // The axis begins at the bottom: the last row.
        Assert.Equal((1.5, -0.5, "row (pixel)"), (chart.Y.Min, chart.Y.Max, chart.Y.Label));
    }

    [Fact]
    public void ImShow_WithSpacing_IsDrawnInTrueProportions()
    {
        var figure = ImShow(Tensor.Create<short>([1, 2, 3, 4], [2, 2]), spacing: [3.0, 1.5]);

        var picture = XDocument.Parse(figure.ToSvg()).Descendants(Svg + "image").Single();
        Assert.Equal(2, (double)picture.Attribute("height")! / (double)picture.Attribute("width")!, 2);
        Assert.Equal("row (mm)", figure.Chart.Y.Label);
    }

    [Fact]
    public void Plots_OfNothingOrOfUnevenLists_SayWhatIsMissing()
    {
        Assert.StartsWith(
            "There are no values to draw.", Assert.Throws<ArgumentException>(() => Line(Array.Empty<int>())).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "2 x and 3 y", Assert.Throws<ArgumentException>(() => Line([1, 2], [1, 2, 3])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "above 0", Assert.Throws<ArgumentException>(() => ImShow(Sample.Image, spacing: [1, 0])).Message,
            StringComparison.Ordinal);
    }
}
