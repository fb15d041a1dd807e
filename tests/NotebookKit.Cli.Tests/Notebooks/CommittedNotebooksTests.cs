using System.Text.Json.Nodes;
using NotebookKit.Cli.Tests.Documentation;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Notebooks;

/// <summary>What must hold for the notebook files as they stand in the repository.</summary>
public sealed class CommittedNotebooksTests
{
    private const int LectureSteps = 19;

    // What a page of 1280 pixels shows beside its contents, and VS Code beside its side bar; more would be wrapped.
    private const int Columns = 95;

    public static TheoryData<string> Files => [.. CommittedNotebooks.Files];

    [Theory, MemberData(nameof(Files))]
    public void Cells_AsCommitted_HoldNoOutputs(string file)
    {
        var cells = CommittedNotebooks.Cells(CommittedNotebooks.Read(file)).Where(CommittedNotebooks.IsCode).ToList();

        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.Empty(cell["outputs"]!.AsArray()));
        Assert.All(cells, cell => Assert.Null(cell["execution_count"]));
    }

    [Theory, MemberData(nameof(Files))]
    public void Code_OfEveryCell_FitsThePageItIsShownOn(string file)
    {
        var lines = CommittedNotebooks.Cells(CommittedNotebooks.Read(file)).Where(CommittedNotebooks.IsCode)
            .SelectMany(cell => cell["source"]!.AsArray().Select(line => ((string)line!).TrimEnd('\n')));

        Assert.All(lines, line => Assert.InRange(line.Length, 0, Columns));
    }

    [Theory, MemberData(nameof(Files))]
    public void Notebook_ReadByJupyter_IsValid(string file) =>
        Assert.Equal("valid", Judge.RunPython("validate_notebook.py", Repository.Path("notebooks", file)).Trim());

    [Theory, MemberData(nameof(Files))]
    public void Links_InTheProse_LeadToFilesThatExist(string file)
    {
        var folder = Repository.Path("notebooks", Path.GetDirectoryName(file)!);
        var targets = CommittedNotebooks.Prose(CommittedNotebooks.Read(file)).SelectMany(LocalLinks.In);

        Assert.All(targets, target => Assert.True(File.Exists(Path.Combine(folder, target)), target));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void LectureSteps_OverAllNotebooks_ComeInTheLecturesOrder(string language)
    {
        var steps = CommittedNotebooks.In(language)
            .SelectMany(path => CommittedNotebooks.Cells(CommittedNotebooks.Read(path)))
            .SelectMany(Steps);

        var next = 1;
        foreach (var step in steps)
        {
            if (step == next) next++;
        }
        Assert.Equal(LectureSteps, next - 1);
    }

    /// <summary>The lecture's steps that a cell teaches: <c>lecture: 7</c> or <c>lecture: [6, 7]</c>.</summary>
    private static IEnumerable<int> Steps(JsonNode cell) => cell["metadata"]!["lecture"] switch
    {
        null => [],
        JsonArray several => several.Select(step => (int)step!),
        var one => [(int)one],
    };
}
