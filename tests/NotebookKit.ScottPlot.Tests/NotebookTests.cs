using NotebookKit.TestSupport;

namespace NotebookKit.Plots.Tests;

public sealed class NotebookTests
{
    [Fact]
    public async Task Cell_ThatEndsWithAPlot_ShowsAPicture()
    {
        var shown = await AdapterCells.ShowAsync(
            "ScottPlot, 5.1.59", "NotebookKit.ScottPlot", "Line(new[] { 1, 4, 9 }, title: \"A & B\").ToScottPlot()");
        Assert.Equal(["text/html", "image/png", "image/svg+xml", "text/plain"], shown.Keys);
        Assert.StartsWith("<img alt=\"plot of ScottPlot: A &amp; B\"", shown["text/html"]);
        Assert.Contains(shown["image/png"], shown["text/html"]);
        // A PNG file begins with its signature (PNG 5.2).
        Assert.Equal(
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], Convert.FromBase64String(shown["image/png"])[..8]);
        Assert.Equal("plot of ScottPlot: A & B", shown["text/plain"]);
    }
}
