using System.Collections.Concurrent;
using NotebookKit.Engine;
using NotebookKit.TestSupport;

namespace NotebookKit.Plots.Tests;

/// <summary>Cells as a student writes them.</summary>
public sealed class NotebookTests
{
    [Fact]
    public async Task Cell_ThatEndsWithAPlot_ShowsAPicture()
    {
        var outputs = new ConcurrentQueue<CellOutput>();
        var engine = new CSharpEngine(null);
        await engine.RunAsync($"""
            #r "nuget: ScottPlot, 5.1.59"
            #r "{Repository.Path("lib", "NotebookKit", "bin", "NotebookKit.dll")}"
            #r "{Repository.Path("lib", "NotebookKit.ScottPlot", "bin", "NotebookKit.ScottPlot.dll")}"
            using NotebookKit;
            using static NotebookKit.Notebook;
            """, outputs.Enqueue, TestContext.Current.CancellationToken);
        await engine.RunAsync("Line(new[] { 1, 4, 9 }, title: \"A & B\").ToScottPlot()", outputs.Enqueue, TestContext.Current.CancellationToken);
        var result = outputs.OfType<ExecuteResult>().SingleOrDefault();
        Assert.True(result is not null, string.Join('\n', outputs));
        Assert.Equal(["text/html", "image/png", "image/svg+xml", "text/plain"], result.Data.Keys);
        Assert.StartsWith("<img alt=\"plot of ScottPlot: A &amp; B\"", result.Data["text/html"]);
        Assert.Equal("plot of ScottPlot: A & B", result.Data["text/plain"]);
    }
}
