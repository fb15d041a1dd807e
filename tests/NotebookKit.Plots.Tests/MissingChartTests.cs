namespace NotebookKit.Plots.Tests;

/// <summary>The build without the two libraries: <c>-p:Plots=none</c>.</summary>
public sealed class MissingChartTests
{
    [Theory]
    [InlineData("ToPlotlyNet", "Plotly.NET is missing")]
    [InlineData("ToScottPlot", "ScottPlot is missing")]
    public async Task Cell_ThatAsksForAChart_ShowsTheKitsFigureAndSaysWhatIsMissing(string call, string reason)
    {
        var cells = new PlotCells();
        await cells.ShowAsync(cells.Kit + cells.Plots + PlotCells.Usings);
        var shown = await cells.ShowAsync($"Line(new[] {{ 1, 4, 9 }}).{call}()");
        Assert.Equal(["text/html", "text/plain"], shown.Keys);
        Assert.StartsWith($"<p>{reason}", shown["text/html"], StringComparison.Ordinal);
        Assert.Contains("`dotnet build`", shown["text/html"], StringComparison.Ordinal);
        Assert.Contains("<svg", shown["text/html"], StringComparison.Ordinal);
        Assert.StartsWith(reason, shown["text/plain"], StringComparison.Ordinal);
    }
}
