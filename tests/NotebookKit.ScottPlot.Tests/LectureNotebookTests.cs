using NotebookKit.Engine.Execution;
using NotebookKit.Engine.Notebooks;
using NotebookKit.Engine.Running;
using NotebookKit.TestSupport;

namespace NotebookKit.Plots.Tests;

/// <summary>The notebook that shows both libraries, as a student runs it.</summary>
public sealed class LectureNotebookTests
{
    [Theory, InlineData("en"), InlineData("ja")]
    public async Task Notebook_OfPlotlyAndScottPlot_RunsWithoutAnError(string language)
    {
        using var output = new TemporaryFolder();
        Environment.SetEnvironmentVariable("NOTEBOOKKIT_OUTPUT", output.Path);
        var path = Repository.Path("notebooks", language, "10-plotly-and-scottplot.ipynb");
        var notebook = NotebookDocument.Load(path);
        var engine = new CSharpEngine(new EngineOptions { BaseFolder = Path.GetDirectoryName(path)! });

        var run = await new NotebookRunner(engine.RunAsync).RunAsync(notebook, TestContext.Current.CancellationToken);

        Assert.Empty(run.Failures);
        Assert.All(
            ["histogram.html", "histogram.png", "histogram.svg"],
            file => Assert.True(new FileInfo(output.File(file)).Length > 10_000, file));
    }
}
