using System.Text.Json.Nodes;
using NotebookKit.Cli.Tests.Notebooks;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.DotnetInteractive;

/// <summary>A code cell that ran twice.</summary>
/// <param name="Place">The notebook and the cell's place in it.</param>
/// <param name="Kit">The cell as the kit's engine left it.</param>
/// <param name="Judge">The cell as the real .NET Interactive left it.</param>
internal sealed record JudgedCell(string Place, JsonNode Kit, JsonNode Judge)
{
    public override string ToString() => Place;
}

/// <summary>
/// Runs notebooks by <c>kit run</c>, once in the kit's engine and once in the real .NET Interactive, which starts anew
/// for each notebook. Both save into a folder of the same name and find no progress in the exercises, so that neither
/// makes a difference in the outputs.
/// </summary>
internal static class BothKernels
{
    /// <summary>Runs the notebooks; the test fails if a cell does not do what its metadata say.</summary>
    /// <param name="notebooks">The notebooks' paths, outside of the repository: progress is kept beside them.</param>
    /// <returns>All code cells, in order.</returns>
    public static async Task<IReadOnlyList<JudgedCell>> RunAsync(IReadOnlyList<string> notebooks)
    {
        using var folder = new TemporaryFolder();
        DotnetInteractiveKernel.WriteSpec(folder.File("jupyter"));
        var kit = await RunAsync(folder, notebooks);
        var judge = await RunAsync(folder, notebooks, "--kernel", DotnetInteractiveKernel.Name);
        return [.. kit.Zip(judge, (ours, theirs) => new JudgedCell(ours.Place, ours.Cell, theirs.Cell))];
    }

    private static async Task<List<(string Place, JsonNode Cell)>> RunAsync(
        TemporaryFolder folder, IReadOnlyList<string> notebooks, params string[] options)
    {
        foreach (var progress in notebooks.Select(Path.GetDirectoryName).Distinct().SelectMany(
            beside => Directory.GetFiles(beside!, "exercise-progress*.json")))
        {
            File.Delete(progress);
        }
        var environment = new Dictionary<string, string> { ["JUPYTER_PATH"] = folder.File("jupyter") };
        var run = await Kit.RunProcessAsync(
            environment, ["run", .. notebooks, .. options, "--out", folder.File("out")]);
        Assert.True(run.ExitCode == ExitCode.Success && run.Error == "", run.Error);
        var cells = notebooks.SelectMany(notebook => CodeCells(folder.File("out"), Path.GetFileName(notebook))).ToList();
        Directory.Delete(folder.File("out"), recursive: true);
        return cells;
    }

    private static IEnumerable<(string Place, JsonNode Cell)> CodeCells(string folder, string notebook) =>
        CommittedNotebooks.Cells(CommittedNotebooks.Read(Path.Combine(folder, notebook)))
            .Where(CommittedNotebooks.IsCode)
            .Select((cell, index) => ($"{notebook}, code cell {index + 1}", cell));
}
