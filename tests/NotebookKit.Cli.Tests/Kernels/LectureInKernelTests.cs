using System.Text.Json.Nodes;
using NotebookKit.Cli.Tests.Notebooks;
using NotebookKit.Cli.Tests.Run;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Kernels;

/// <summary>The whole lecture through the installed kernel, beside the engine that <c>kit run</c> has within.</summary>
[RunsInCI("every notebook in a kernel, by Jupyter's own clients")]
public sealed class LectureInKernelTests(WholeLecture lecture, InstalledKernel kernel)
{
    [Fact]
    public async Task Run_WholeLectureInTheInstalledKernel_GivesEachCellTheOutputsOfTheEmbeddedEngine()
    {
        using var folder = new TemporaryFolder();
        var environment = new Dictionary<string, string> { ["JUPYTER_PATH"] = await kernel.JupyterPathAsync() };
        await lecture.RunAsync();

        var run = await Kit.RunProcessAsync(environment, "run", "--kernel", ".net-csharp", "--out", folder.Path);

        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        var notebooks = CommittedNotebooks.RunnableIn("en").Select(Path.GetFileName).ToList();
        Assert.NotEmpty(notebooks);
        foreach (var notebook in notebooks)
        {
            var embedded = Cells(Path.Combine(lecture.Folder, notebook!), lecture.Folder);
            var remote = Cells(folder.File(notebook!), folder.Path);
            Assert.Equal(embedded.Count, remote.Count);
            for (var i = 0; i < embedded.Count; i++)
            {
                Assert.Equal($"{notebook} {i}: {embedded[i]}", $"{notebook} {i}: {remote[i]}");
            }
        }
    }

    /// <summary>
    /// What each cell has put out: kinds, counts, mime types and data; only the output folder and the names that
    /// Plotly.NET draws by lot may differ.
    /// </summary>
    private static List<string> Cells(string notebook, string outputFolder)
    {
        var cells = JsonNode.Parse(File.ReadAllText(notebook))!["cells"]!.AsArray();
        return [.. cells.Where(cell => cell!["cell_type"]!.GetValue<string>() == "code").Select(cell =>
            $"[{cell!["execution_count"]}] {DrawnNames.Hide(cell["outputs"]!.ToJsonString())}".Replace(
                JsonValue.Create(outputFolder).ToJsonString().Trim('"'), "OUT", StringComparison.Ordinal))];
    }
}
