using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NotebookKit.Cli.Tests.Documentation;

namespace NotebookKit.Cli.Tests.Notebooks;

/// <summary>The lecture's two editions are one lecture: only the prose is another language.</summary>
public sealed partial class EditionsTests
{
    /// <summary>
    /// The notebooks of the lecture, and those of the solutions, by their path below the edition's folder.
    /// </summary>
    public static TheoryData<string, string> Names =>
    [
        .. CommittedNotebooks.Folders
            .Where(folder => folder.EndsWith("en", StringComparison.Ordinal))
            .SelectMany(folder => FileNames(folder).Select(name => ($"{folder}/{name}", $"{folder[..^2]}ja/{name}"))),
    ];

    [Theory]
    [InlineData("en", "ja")]
    [InlineData("solutions/en", "solutions/ja")]
    public void Editions_HoldNotebooksOfTheSameNames(string english, string japanese) =>
        Assert.Equal(FileNames(english), FileNames(japanese));

    [Theory, MemberData(nameof(Names))]
    public void Cells_OfBothEditions_AreTheSameToTheLetterButForTheProse(string english, string japanese) =>
        Assert.Equal(WithoutProse(CommittedNotebooks.Read(english)), WithoutProse(CommittedNotebooks.Read(japanese)));

    [Theory, MemberData(nameof(Names))]
    public void Links_OfBothEditions_LeadToTheSameFiles(string english, string japanese) =>
        Assert.Equal(
            Prose(english).SelectMany(LocalLinks.In), Prose(japanese).SelectMany(LocalLinks.In).Select(InEnglish));

    [Theory, MemberData(nameof(Names))]
    public void Prose_OfTheJapaneseEdition_IsJapanese(string _, string japanese) =>
        Assert.All(Prose(japanese), text => Assert.Matches(Japanese(), text));

    // Front ends join two lines of a paragraph with a space, which Japanese does not have between its words.
    [Theory, MemberData(nameof(Names))]
    public void Prose_OfTheJapaneseEdition_IsNotWrapped(string _, string japanese) =>
        Assert.All(Prose(japanese), text => Assert.DoesNotMatch(WrappedLine(), CodeBlock().Replace(text, "")));

    /// <summary>The same file in the English edition.</summary>
    private static string InEnglish(string link) => link.Replace("/ja/", "/en/", StringComparison.Ordinal);

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

    [GeneratedRegex("```.*?```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex Japanese();

    [GeneratedRegex(
        @"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}、。]\n"
        + @"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex WrappedLine();
}
