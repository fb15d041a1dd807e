using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Notebooks;

/// <summary>What must hold for the notebook files as they stand in the repository.</summary>
public sealed partial class CommittedNotebooksTests
{
    private const int LectureSteps = 19;

    private static string[] EnglishNotebooks =>
        [.. Directory.GetFiles(Repository.Path("notebooks", "en"), "*.ipynb").Order(StringComparer.Ordinal)];

    public static TheoryData<string> Files => [.. EnglishNotebooks.Select(path => Path.GetFileName(path))];

    [Theory, MemberData(nameof(Files))]
    public void Cells_AsCommitted_HoldNoOutputs(string name)
    {
        var cells = CodeCells(Read(name));

        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.Empty(cell["outputs"]!.AsArray()));
        Assert.All(cells, cell => Assert.Null(cell["execution_count"]));
    }

    [Theory, MemberData(nameof(Files))]
    public void Notebook_ReadByJupyter_IsValid(string name) =>
        Assert.Equal("valid", Peer.RunPython("validate_notebook.py", Repository.Path("notebooks", "en", name)).Trim());

    [Theory, MemberData(nameof(Files))]
    public void Links_InTheProse_LeadToFilesThatExist(string name)
    {
        var prose = string.Concat(Cells(Read(name)).Where(cell => (string?)cell["cell_type"] == "markdown").Select(Source));
        var targets = MarkdownLink().Matches(prose).Select(match => match.Groups["target"].Value);

        Assert.All(targets, target => Assert.True(File.Exists(Repository.Path("notebooks", "en", target)), target));
    }

    [Fact]
    public void LectureSteps_OverAllNotebooks_ComeInTheLecturesOrder()
    {
        var steps = EnglishNotebooks.SelectMany(path => Cells(Read(Path.GetFileName(path)))).SelectMany(Steps);

        var next = 1;
        foreach (var step in steps)
        {
            if (step == next) next++;
        }
        Assert.Equal(LectureSteps, next - 1);
    }

    private static JsonNode Read(string name) =>
        JsonNode.Parse(File.ReadAllText(Repository.Path("notebooks", "en", name)))!;

    private static IEnumerable<JsonNode> Cells(JsonNode notebook) => notebook["cells"]!.AsArray()!;

    private static List<JsonNode> CodeCells(JsonNode notebook) =>
        [.. Cells(notebook).Where(cell => (string?)cell["cell_type"] == "code")];

    private static string Source(JsonNode cell) =>
        string.Concat(cell["source"]!.AsArray().Select(line => (string?)line));

    /// <summary>The lecture's steps that a cell teaches: <c>lecture: 7</c> or <c>lecture: [6, 7]</c>.</summary>
    private static IEnumerable<int> Steps(JsonNode cell) => cell["metadata"]!["lecture"] switch
    {
        null => [],
        JsonArray several => several.Select(step => (int)step!),
        var one => [(int)one],
    };

    [GeneratedRegex(@"\]\((?<target>[^)#:]+)\)")]
    private static partial Regex MarkdownLink();
}
