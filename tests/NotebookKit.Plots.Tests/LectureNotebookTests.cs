using System.Text.Json.Nodes;
using NotebookKit.Engine.Execution;
using NotebookKit.Engine.Notebooks;
using NotebookKit.Engine.Outputs;
using NotebookKit.Engine.Running;
using NotebookKit.TestSupport;

namespace NotebookKit.Plots.Tests;

/// <summary>The notebooks that draw with the two libraries, as a student runs them.</summary>
[Collection(nameof(Environment))]
public sealed class LectureNotebookTests : IDisposable
{
    /// <summary>The most that a notebook keeps of a cell with a chart, in characters.</summary>
    private const int Most = 300_000;

    private static readonly string[] Variables = ["NOTEBOOKKIT_OUTPUT", "NOTEBOOKKIT_NOTEBOOKS"];

    private const string Plotly = "application/vnd.plotly.v1+json";

    [Theory]
    [InlineData("en", "03-window", 1)]
    [InlineData("ja", "03-window", 1)]
    [InlineData("en", "04-ct-values", 2)]
    [InlineData("ja", "04-ct-values", 2)]
    [InlineData("en", "06-save-png", 2)]
    [InlineData("ja", "06-save-png", 2)]
    [InlineData("en", "10-plotly-and-scottplot", 5)]
    [InlineData("ja", "10-plotly-and-scottplot", 5)]
    public async Task Notebook_WithCharts_KeepsThemSmallAndOffline(string language, string name, int charts)
    {
        using var output = new TemporaryFolder();
        var run = await RunAsync(language, name, output);
        var cells = run.Cells.Where(cell => cell.Outputs.Any(IsChart)).ToArray();
        Assert.Equal(charts, cells.Sum(cell => cell.Outputs.Count(IsChart)));
        Assert.All(cells, cell => Assert.InRange(cell.Outputs.Sum(Length), 1, Most));
        foreach (var chart in cells.SelectMany(cell => cell.Outputs).Where(IsChart).Select(Data))
        {
            Assert.Equal(["text/html", Plotly, "text/plain"], chart.Keys);
            Assert.NotNull(JsonNode.Parse(chart[Plotly])!["data"]![0]!["type"]);
            Assert.DoesNotContain("src=\"http", chart["text/html"], StringComparison.Ordinal);
            Assert.DoesNotContain("<script", chart["text/html"], StringComparison.Ordinal);
        }
    }

    [Theory, InlineData("en"), InlineData("ja")]
    public async Task Notebook_OfPlotlyAndScottPlot_SavesItsFiles(string language)
    {
        using var output = new TemporaryFolder();
        await RunAsync(language, "10-plotly-and-scottplot", output);
        Assert.All(
            ["histogram.html", "histogram.png", "histogram.svg"],
            file => Assert.True(new FileInfo(output.File(file)).Length > 10_000, file));
    }

    public void Dispose()
    {
        foreach (var variable in Variables) Environment.SetEnvironmentVariable(variable, null);
    }

    private static async Task<NotebookDocument> RunAsync(string language, string name, TemporaryFolder output)
    {
        // The progress in the exercises is kept there, too, not in the repository.
        var folder = Directory.CreateDirectory(output.File(language)).FullName;
        Environment.SetEnvironmentVariable(Variables[0], output.Path);
        Environment.SetEnvironmentVariable(Variables[1], folder);
        var path = Repository.Path("notebooks", language, name + ".ipynb");
        var notebook = NotebookDocument.Load(path);
        var engine = new CSharpEngine(new EngineOptions { BaseFolder = Path.GetDirectoryName(path)! });
        var run = await new NotebookRunner(engine.RunAsync).RunAsync(notebook, TestContext.Current.CancellationToken);
        Assert.Empty(run.Failures);
        return notebook;
    }

    /// <summary>Not a figure of the kit, which has a drawing as SVG.</summary>
    private static bool IsChart(CellOutput output) =>
        Data(output) is var data && data.ContainsKey(Plotly) && !data.ContainsKey("image/svg+xml");

    private static int Length(CellOutput output) => Data(output).Sum(one => one.Value.Length);

    private static IReadOnlyDictionary<string, string> Data(CellOutput output) => output switch
    {
        ExecuteResult result => result.Data,
        DisplayOutput display => display.Data,
        _ => new Dictionary<string, string>(),
    };
}
