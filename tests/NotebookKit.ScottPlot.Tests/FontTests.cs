using NotebookKit.TestSupport;
using ScottPlot;
using SkiaSharp;
using static NotebookKit.Notebook;

namespace NotebookKit.Tests.ScottPlots;

/// <summary>Japanese words, on a machine that has a font for them.</summary>
public sealed class FontTests
{
    public FontTests()
    {
        var fonts = SKFontManager.Default;
        if (!fonts.FontFamilies.Any(family => fonts.MatchFamily(family)?.ContainsGlyph('脳') == true))
        {
            throw Judge.Missing("a Japanese font (Debian: fonts-noto-cjk)");
        }
    }

    [Fact]
    public void Title_SetLater_IsWrittenInJapanese()
    {
        // A font that lacks a letter writes the same box for each that it lacks.
        Assert.NotEqual(TitleInk("脳"), TitleInk("肺"));
        Assert.Equal(TitleInk("脳"), TitleInk("脳"));
    }

    [Fact]
    public void Legend_InJapanese_ShowsEachLineWhole()
    {
        using var plot = Line(new[] { 1, 2 }, name: "国国").With(Line(new[] { 2, 1 }, name: "国国")).ToScottPlot();
        var picture = Picture.Of(plot);
        var (data, size) = (picture.Data, plot.Legend.LastRenderSize);
        // The words, without the lines' colors to their left and the frame around.
        var right = data.Right - plot.Legend.Margin.Right - plot.Legend.Padding.Right;
        var words = new PixelRect(
            right - 24, right, data.Bottom - plot.Legend.Margin.Bottom - 3,
            data.Bottom - plot.Legend.Margin.Bottom - size.Height + 3);
        var rows = picture.Ink(words).Select(row => row.Any(ink => ink)).ToArray();
        var lines =
            rows.Index().Where(row => row.Item && (row.Index == 0 || !rows[row.Index - 1])).Select(
                row => rows[row.Index..].TakeWhile(ink => ink).Count())
                .ToArray();
        Assert.Equal(2, lines.Length);
        Assert.Equal(lines[0], lines[1]);
        // A letter of 12 pixels is nearly as high as that.
        Assert.InRange(lines[0], 9, 13);
    }

    [Fact]
    public void AxisLabels_InJapanese_TouchNeitherTheEdgeNorTheNumbers()
    {
        using var plot = Line(new[] { 1000, 2000 }, xLabel: "横国", yLabel: "縦国").ToScottPlot();
        var picture = Picture.Of(plot);
        var ink = picture.Ink(new PixelRect(0, picture.Data.Left - 5, picture.Height, 0));
        var columns = Enumerable.Range(0, ink[0].Length).Select(column => ink.Any(row => row[column])).ToArray();
        var label = columns.Index().First(column => column.Item).Index;
        var end = Array.IndexOf(columns, false, label);
        Assert.InRange(label, 4, 20);
        Assert.InRange(end - label, 12, 17);
        // Some free columns lie between the label and the numbers.
        Assert.True(columns[end..].TakeWhile(column => !column).Count() >= 4);
    }

    [Fact]
    public void AFont_ThatSomebodyChose_Stays()
    {
        using var plot = Line(new[] { 1, 2 }).ToScottPlot();
        plot.Axes.Title.Label.FontName = "DejaVu Sans Mono";
        plot.Title("brain");
        Picture.Of(plot);
        Assert.Equal("DejaVu Sans Mono", plot.Axes.Title.Label.FontName);
    }

    private static string TitleInk(string title)
    {
        using var plot = Line(new[] { 1, 2 }).ToScottPlot();
        plot.Title(title);
        var picture = Picture.Of(plot);
        var ink = picture.Ink(new PixelRect(0, picture.Width, picture.Data.Top - 2, 0));
        Assert.Contains(ink, row => row.Any(black => black));
        return string.Join('\n', ink.Select(row => string.Concat(row.Select(black => black ? '#' : '.'))));
    }
}
