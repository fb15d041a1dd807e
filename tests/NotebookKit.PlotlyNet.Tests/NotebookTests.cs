using System.Text.Json.Nodes;
using NotebookKit.TestSupport;

namespace NotebookKit.PlotlyNet.Tests;

public sealed class NotebookTests
{
    [Fact]
    public async Task Cell_ThatEndsWithAChart_ShowsItOffline()
    {
        var shown = await AdapterCells.ShowAsync("Plotly.NET.CSharp, 0.14.0", "NotebookKit.PlotlyNet", "Line(new[] { 1, 4, 9 }).ToPlotlyNet()");
        Assert.Equal(["text/html", "application/vnd.plotly.v1+json", "text/plain"], shown.Keys);
        Assert.StartsWith("<iframe", shown["text/html"]);
        Assert.DoesNotContain("src=&quot;https://cdn", shown["text/html"]);
        Assert.Equal([1, 4, 9], Sample.Numbers(JsonNode.Parse(shown["application/vnd.plotly.v1+json"])!["data"]![0]!["y"]));
        Assert.Equal("chart of Plotly.NET: scatter", shown["text/plain"]);
    }
}
