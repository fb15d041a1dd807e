using NotebookKit.TestSupport;

namespace NotebookKit.Plots.Tests;

/// <summary>One line of a notebook brings both libraries, wherever it stands.</summary>
[Collection(nameof(Environment))]
public sealed class OneReferenceTests
{
    private static readonly string[] Chart = ["text/html", "application/vnd.plotly.v1+json", "text/plain"];
    private static readonly string[] Plot = ["text/html", "image/png", "image/svg+xml", "text/plain"];

    [Theory]
    [InlineData("kit, plots")]
    [InlineData("plots, kit")]
    [InlineData("kit; plots")]
    [InlineData("plots; kit")]
    public async Task Cells_ThatNameTheKitAndThePlots_DrawWithBoth(string order)
    {
        var cells = new PlotCells();
        foreach (var cell in order.Split("; "))
        {
            var lines = cell.Split(", ").Select(name => name == "kit" ? cells.Kit : cells.Plots);
            await cells.ShowAsync(string.Concat(lines));
        }
        await AssertDrawWithBothAsync(cells);
    }

    [Fact]
    public async Task Cell_ThatNamesThePlotsLater_DrawsFiguresMadeBefore()
    {
        var cells = new PlotCells();
        await cells.ShowAsync(cells.Kit + PlotCells.Usings + "var figure = Line(new[] { 1, 4, 9 });");
        Assert.Equal(Chart, (await cells.ShowAsync(cells.Plots + "figure.ToPlotlyNet()")).Keys);
        Assert.Equal(Plot, (await cells.ShowAsync("figure.ToScottPlot()")).Keys);
    }

    [Fact]
    public async Task Libraries_InAFolderWithAJapaneseName_DrawWithBoth()
    {
        using var folder = new TemporaryFolder();
        foreach (var library in (string[])["NotebookKit", "NotebookKit.Plots"])
        {
            Copy(Repository.Path("lib", library, "bin"), folder.File(Path.Combine("授業 1", library, "bin")));
        }
        var cells = new PlotCells(folder.File("授業 1"));
        await cells.ShowAsync(cells.Kit + cells.Plots);
        await AssertDrawWithBothAsync(cells);
    }

    [Fact]
    public async Task Cell_ThatCallsPlotlyNetFirst_IsShownOffline()
    {
        var cells = new PlotCells();
        // Nothing of the adapter is called; it must have started by itself.
        await cells.ShowAsync(cells.Kit + cells.Plots + PlotCells.Usings + "using Plotly.NET.CSharp;\nPrint(1);");
        var shown = await cells.ShowAsync("Chart.Line<int, int, string>(x: new[] { 1, 2 }, y: new[] { 3, 4 })");
        Assert.Equal(Chart, shown.Keys);
        Assert.Contains("plotly.js", shown["text/html"], StringComparison.Ordinal);
        Assert.DoesNotContain("http", shown["text/html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cell_ThatCallsScottPlotFirst_IsShownAsAPicture()
    {
        var cells = new PlotCells();
        await cells.ShowAsync(cells.Kit + cells.Plots + PlotCells.Usings + "Print(1);");
        var shown = await cells.ShowAsync(
            "var plot = new ScottPlot.Plot();\nplot.Add.Signal(new[] { 1.0, 2 });\nplot");
        Assert.Equal(Plot, shown.Keys);
    }

    private static async Task AssertDrawWithBothAsync(PlotCells cells)
    {
        await cells.ShowAsync(PlotCells.Usings + "var figure = Line(new[] { 1, 4, 9 }, title: \"A & B\");");

        var chart = await cells.ShowAsync("figure.ToPlotlyNet()");
        Assert.Equal(Chart, chart.Keys);
        Assert.StartsWith("<svg", chart["text/html"], StringComparison.Ordinal);
        Assert.Equal("Chart of Plotly.NET: scatter", chart["text/plain"]);

        var plot = await cells.ShowAsync("figure.ToScottPlot()");
        Assert.Equal(Plot, plot.Keys);
        Assert.StartsWith("<img alt=\"plot of ScottPlot: A &amp; B\"", plot["text/html"], StringComparison.Ordinal);
        Assert.Contains(plot["image/png"], plot["text/html"], StringComparison.Ordinal);
        // A PNG file begins with its signature (PNG 5.2).
        Assert.Equal(
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], Convert.FromBase64String(plot["image/png"])[..8]);
        Assert.Equal("plot of ScottPlot: A & B", plot["text/plain"]);

        // The library's own HTML, which it writes with Giraffe.ViewEngine.
        await cells.ShowAsync("if (figure.ToPlotlyNet().ToOfflineHtml().Length < 3_000_000) throw new Exception();");
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
