using System.Text.RegularExpressions;
using NotebookKit.Cli.Slides;
using NotebookKit.Cli.Tests.Notebooks;

namespace NotebookKit.Cli.Tests.Slides;

/// <summary>What the lecture tells its speaker, in both languages.</summary>
public sealed partial class SpeakerNotesTests
{
    public static TheoryData<string> Notebooks =>
        [.. CommittedNotebooks.In("en").Select(path => Path.GetFileNameWithoutExtension(path))];

    [Theory, MemberData(nameof(Notebooks))]
    public void Notes_OfEveryNotebook_BelongToTheCellsThatBeginASubject(string notebook)
    {
        var beginnings = CommittedNotebooks.Cells(CommittedNotebooks.Read($"en/{notebook}.ipynb"))
            .Where(cell => (string?)cell["metadata"]!["slideshow"]!["slide_type"] == "slide")
            .Select(cell => (string)cell["id"]!).ToList();

        Assert.Equal(beginnings, SpeakerNotes.Of(notebook, "en").Cells);
        Assert.Equal(beginnings, SpeakerNotes.Of(notebook, "ja").Cells);
    }

    [Theory, MemberData(nameof(Notebooks))]
    public void Notes_InEachLanguage_AreInThatLanguage(string notebook)
    {
        var (english, japanese) = (SpeakerNotes.Of(notebook, "en"), SpeakerNotes.Of(notebook, "ja"));

        Assert.All(english.Cells, cell => Assert.DoesNotMatch(Japanese(), english.For(cell)!));
        Assert.All(english.Cells, cell => Assert.Matches(@"\w", english.For(cell)!));
        Assert.All(japanese.Cells, cell => Assert.Matches(Japanese(), japanese.For(cell)!));
    }

    [Fact]
    public void Notes_OfANotebookThatIsNotTheLectures_AreNone() =>
        Assert.Empty(SpeakerNotes.Of("mine", "en").Cells);

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex Japanese();
}
