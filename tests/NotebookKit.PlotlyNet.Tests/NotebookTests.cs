using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using NotebookKit.Engine;
using NotebookKit.TestSupport;

namespace NotebookKit.PlotlyNet.Tests;

/// <summary>Cells as a student writes them.</summary>
public sealed class NotebookTests
{
    [Fact]
    public async Task Cell_ThatEndsWithAChart_ShowsItOffline()
    {
        var outputs = new ConcurrentQueue<CellOutput>();
        var engine = new CSharpEngine(null);
        await engine.RunAsync($"""
            #r "nuget: Plotly.NET.CSharp, 0.14.0"
            #r "{Repository.Path("lib", "NotebookKit", "bin", "NotebookKit.dll")}"
            #r "{Repository.Path("lib", "NotebookKit.PlotlyNet", "bin", "NotebookKit.PlotlyNet.dll")}"
            using NotebookKit;
            using static NotebookKit.Notebook;
            """, outputs.Enqueue, TestContext.Current.CancellationToken);
        await engine.RunAsync("Line(new[] { 1, 4, 9 }).ToPlotlyNet()", outputs.Enqueue, TestContext.Current.CancellationToken);
        var result = outputs.OfType<ExecuteResult>().SingleOrDefault();
        Assert.True(result is not null, string.Join('\n', outputs));
        Assert.Equal(["text/html", "application/vnd.plotly.v1+json", "text/plain"], result.Data.Keys);
        Assert.StartsWith("<iframe", result.Data["text/html"]);
        Assert.DoesNotContain("src=&quot;https://cdn", result.Data["text/html"]);
        Assert.Equal([1, 4, 9], Sample.Numbers(JsonNode.Parse(result.Data["application/vnd.plotly.v1+json"])!["data"]![0]!["y"]));
        Assert.Equal("chart of Plotly.NET: scatter", result.Data["text/plain"]);
    }
}
