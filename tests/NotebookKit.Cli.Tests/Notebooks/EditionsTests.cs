using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NotebookKit.Cli.Tests.Documentation;

namespace NotebookKit.Cli.Tests.Notebooks;

/// <summary>The lecture's two editions are one lecture: only the prose is another language.</summary>
public sealed partial class EditionsTests
{
    public static TheoryData<string> Names => [.. FileNames("en")];

    [Fact]
    public void Editions_HoldNotebooksOfTheSameNames() => Assert.Equal(FileNames("en"), FileNames("ja"));

    [Theory, MemberData(nameof(Names))]
    public void Cells_OfBothEditions_AreTheSameToTheLetterButForTheProse(string name)
    {
        var english = WithoutProse(CommittedNotebooks.Read($"en/{name}"));
        var japanese = WithoutProse(CommittedNotebooks.Read($"ja/{name}"));

        Assert.Equal(english, japanese);
    }

    [Theory, MemberData(nameof(Names))]
    public void Links_OfBothEditions_LeadToTheSameFiles(string name) =>
        Assert.Equal(Prose($"en/{name}").SelectMany(LocalLinks.In), Prose($"ja/{name}").SelectMany(LocalLinks.In));

    [Theory, MemberData(nameof(Names))]
    public void Prose_OfTheJapaneseEdition_IsJapanese(string name) =>
        Assert.All(Prose($"ja/{name}"), text => Assert.Matches(Japanese(), text));

    // Front ends join two lines of a paragraph with a space, which Japanese does not have between its words.
    [Theory, MemberData(nameof(Names))]
    public void Prose_OfTheJapaneseEdition_IsNotWrapped(string name) =>
        Assert.All(Prose($"ja/{name}"), text => Assert.DoesNotMatch(WrappedLine(), text));

    private static IEnumerable<string> FileNames(string language) =>
        CommittedNotebooks.In(language).Select(path => Path.GetFileName(path));

    private static IEnumerable<string> Prose(string file) => CommittedNotebooks.Prose(CommittedNotebooks.Read(file));

    /// <summary>The whole notebook, ids and metadata included, each cell of prose without its text.</summary>
    private static IEnumerable<string> WithoutProse(JsonNode notebook)
    {
        var cells = CommittedNotebooks.Cells(notebook);
        foreach (var cell in cells.Where(cell => !CommittedNotebooks.IsCode(cell))) cell["source"] = null;
        notebook["cells"] = null;
        return [notebook.ToJsonString(), .. cells.Select(cell => cell.ToJsonString())];
    }

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex Japanese();

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}、。]\n[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex WrappedLine();
}
