using System.Text.Json.Nodes;
using NotebookKit.Cli.Tests.Notebooks;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.DotnetInteractive;

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
        ForgetProgress(notebooks);
        var environment = new Dictionary<string, string> { ["JUPYTER_PATH"] = folder.File("jupyter") };
        var run = await Kit.RunProcessAsync(
            environment, ["run", .. notebooks, .. options, "--out", folder.File("out")]);
        Assert.True(run.ExitCode == ExitCode.Success && run.Error == "", run.Error);
        var cells = notebooks.Select(Path.GetFileName)
            .SelectMany(notebook => CodeCells(folder.File("out"), notebook!)).ToList();
        Directory.Delete(folder.File("out"), recursive: true);
        return cells;
    }

    private static IEnumerable<(string Place, JsonNode Cell)> CodeCells(string folder, string notebook) =>
        CommittedNotebooks.Cells(CommittedNotebooks.Read(Path.Combine(folder, notebook)))
            .Where(CommittedNotebooks.IsCode)
            .Select((cell, index) => ($"{notebook}, code cell {index + 1}", cell));

    private static void ForgetProgress(IReadOnlyList<string> notebooks)
    {
        foreach (var folder in notebooks.Select(Path.GetDirectoryName).Distinct())
        {
            foreach (var progress in Directory.GetFiles(folder!, "exercise-progress*.json")) File.Delete(progress);
        }
    }
}
