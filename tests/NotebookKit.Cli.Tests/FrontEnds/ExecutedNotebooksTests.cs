using System.Text.Json.Nodes;
using NotebookKit.Cli.Tests.Notebooks;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>Jupyter's own programs execute the notebooks as they are committed.</summary>
[RunsInCI("every notebook by nbconvert")]
public sealed class ExecutedNotebooksTests(ExecutedNotebooks executed) : IClassFixture<ExecutedNotebooks>
{
    public static MatrixTheoryData<string, string> Files { get; } = new(
        [ExecutedNotebooks.NbConvert, ExecutedNotebooks.NbClient],
        CommittedNotebooks.Files.Where(CommittedNotebooks.IsRunnable));

    [Theory, MemberData(nameof(Files))]
    public async Task Notebook_Executed_RunsEveryCellInOrderWithoutAnError(string client, string file)
    {
        var folder = await executed.FolderAsync(client, Path.GetDirectoryName(file)!);

        var cells = CodeCells(Path.Combine(folder, Path.GetFileName(file)));

        Assert.NotEmpty(cells);
        Assert.Equal(Enumerable.Range(1, cells.Count), cells.Select(cell => (int?)cell["execution_count"] ?? 0));
        Assert.All(cells.Where(cell => !MayFail(cell)), cell => Assert.Empty(Complaints(cell)));
        Assert.Contains(cells, cell => cell["outputs"]!.AsArray().Count > 0);
    }

    [Theory, MemberData(nameof(Files))]
    public async Task Exercises_Executed_AreRightInTheSolutionsAlone(string client, string file)
    {
        var folder = await executed.FolderAsync(client, Path.GetDirectoryName(file)!);

        var answers = CommittedNotebooks.ExerciseCells(
            JsonNode.Parse(File.ReadAllText(Path.Combine(folder, Path.GetFileName(file))))!)
            .Select(exercise => (exercise.Id, Text: TextOf(exercise.Cell))).ToList();

        var expected = file.StartsWith("solutions/", StringComparison.Ordinal) ? "✔" : "✘ …";
        Assert.All(answers, answer => Assert.Contains(answer.Text[0], expected));
        Assert.All(
            answers,
            answer => Assert.StartsWith($"{answer.Text[0]} {answer.Id} — ", answer.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ExecutedNotebooks.NbConvert)]
    [InlineData(ExecutedNotebooks.NbClient)]
    public async Task LecturesThreePictures_Executed_AreThoseOfThePythonCode(string client)
    {
        var folder = await executed.FolderAsync(client, "en");

        var source = Path.Combine(Repository.LectureFolder, "Brain01");
        var verdicts = Judge.RunPython("lecture_products.py", source, folder);

        Assert.Equal(
            ["res_8bit.png\t8\tequal", "res_16bit.png\t8\tequal", "res_16bit_casted.png\t16\tequal"],
            verdicts.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Repository_WhenItsNotebooksHaveBeenExecuted_IsAsItWas()
    {
        foreach (var language in CommittedNotebooks.Folders)
        {
            await executed.FolderAsync(ExecutedNotebooks.NbConvert, language);
        }

        Assert.Equal(executed.FilesBefore, ExecutedNotebooks.Files());
    }

    private static List<JsonNode> CodeCells(string path) =>
        [.. JsonNode.Parse(File.ReadAllText(path))!["cells"]!.AsArray().OfType<JsonNode>()
            .Where(cell => (string?)cell["cell_type"] == "code")];

    /// <summary>A cell's result as text.</summary>
    private static string TextOf(JsonNode cell)
    {
        var result =
            Assert.Single(cell["outputs"]!.AsArray(), output => (string?)output!["output_type"] == "execute_result");
        return string.Concat(
            result!["data"]!["text/plain"] is JsonArray lines
                ? lines.Select(line => (string?)line)
                : [(string?)result["data"]!["text/plain"]]);
    }

    private static bool MayFail(JsonNode cell) =>
        cell["metadata"]!["tags"] is JsonArray tags && tags.Any(tag => (string?)tag == "raises-exception");

    /// <summary>Errors and all that was written for people to worry about.</summary>
    private static IEnumerable<string> Complaints(JsonNode cell) => cell["outputs"]!.AsArray()
        .Where(output => (string?)output!["output_type"] == "error" || (string?)output["name"] == "stderr")
        .Select(output => output!.ToJsonString());
}
