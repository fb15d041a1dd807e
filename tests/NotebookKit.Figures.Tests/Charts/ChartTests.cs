using System.Xml.Linq;
using FellowOakDicom;
using NotebookKit.Figures;
using static NotebookKit.Notebook;

namespace NotebookKit.Tests.Figures;

public sealed class ChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void WindowRamp_BrainWindow_ClimbsFromZeroToEighty()
    {
        var line = Assert.Single(WindowRamp((40, 80)).Chart.Series);
        Assert.Equal([0, 0, 255, 255], new[] { -10.0, 0, 80, 90 }.Select(value => At(line, value)));
        Assert.Equal(127.5, At(line, 40), 6);
    }

    [Fact]
    public void WindowRamp_SeveralWindows_HasALineALegendAndAGrayStripForEach()
    {
        var svg = XDocument.Parse(WindowRamp((40, 80), (0, 200)).ToSvg());
        Assert.Equal(2, svg.Descendants(Svg + "path").Count());
        Assert.Equal(2, svg.Descendants(Svg + "image").Count());
        Assert.Contains(svg.Descendants(Svg + "text"), text => text.Value == "center 0, width 200");
    }

    [Fact]
    public void WindowRamp_SeveralFunctions_DrawsEachAsTheStandardDefinesIt()
    {
        var lines =
            WindowRamp(new Window(40, 8), VoiFunction.Lecture, VoiFunction.Linear, VoiFunction.Sigmoid).Chart.Series;
        Assert.Equal(["Lecture", "Linear", "Sigmoid"], lines.Select(line => line.Name));
        // PS3.3 C.11.2.1.2.1: ((x - (c - 0.5)) / (w - 1) + 0.5) * 255; C.11.2.1.3.1: 255 / (1 + exp(-4 (x - c) / w)).
        Assert.Equal(255 * ((36.5 - 39.5) / 7 + 0.5), At(lines[1], 36.5), 1);
        Assert.Equal(255 / (1 + Math.Exp(-4 * (44.0 - 40) / 8)), At(lines[2], 44), 1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void WindowRamp_NoWidth_IsRefused(double width) =>
        Assert.Throws<DicomDataException>(() => WindowRamp((40, width)));

    [Fact]
    public void WindowRamp_NoWindow_IsRefused() => Assert.Throws<ArgumentException>(() => WindowRamp());

    [Fact]
    public void ToSvg_HostileTitle_StaysText()
    {
        var svg = Histogram(Sample.Image, title: "</svg><script>alert(1)</script>\u0001\ud800 日本 😀").ToSvg();
        var text = XDocument.Parse(svg).Descendants(Svg + "text").First().Value;
        Assert.Equal("</svg><script>alert(1)</script>\uFFFD\uFFFD 日本 😀", text);
    }

    [Fact]
    public void ToHtml_Chart_TakesThePagesColourAndNothingFromTheNetwork()
    {
        var html = WindowRamp((40, 80)).ToHtml();
        Assert.Contains("currentColor", html);
        Assert.DoesNotContain("href=\"http", html);
        Assert.DoesNotContain("#ffffff", html);
    }

    [Fact]
    public void ToSvg_Chart_StandsOnAWhiteCard() =>
        Assert.Equal(
            "#ffffff",
            XDocument.Parse(WindowRamp((40, 80)).ToSvg()).Descendants(Svg + "rect").First().Attribute("fill")!.Value);

    [Theory]
    [InlineData(0, 80, 5, new[] { 0.0, 20, 40, 60, 80 })]
    [InlineData(-1024, 3071, 8, new[] { -1000.0, 0, 1000, 2000, 3000 })]
    [InlineData(-0.35, 0.15, 6, new[] { -0.3, -0.2, -0.1, 0, 0.1 })]
    public void Round_Range_GivesRoundNumbersInside(double min, double max, int atMost, double[] expected) =>
        Assert.Equal(expected, Ticks.Round(min, max, atMost).Select(tick => Math.Round(tick, 10)));

    [Theory]
    [InlineData(-1000, "−1000")]
    [InlineData(0.25, "0.25")]
    [InlineData(250000, "250k")]
    [InlineData(123456.5, "123.4565k")]
    [InlineData(0, "0")]
    public void Label_Number_IsShort(double value, string expected) => Assert.Equal(expected, Ticks.Label(value));

    private static double At(Series line, double x)
    {
        var right = line.X.Index().First(point => point.Item >= x).Index;
        if (right == 0) return line.Y[0];
        var part = (x - line.X[right - 1]) / (line.X[right] - line.X[right - 1]);
        return line.Y[right - 1] + part * (line.Y[right] - line.Y[right - 1]);
    }
}
