using System.Text.RegularExpressions;
using NotebookKit.Cli.Tests.Notebooks;
using NotebookKit.Cli.Tests.Pages;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Slides;

/// <summary>The decks that <c>kit slides</c> makes of the whole lecture.</summary>
[RunsInCI("the whole lecture again, as slides")]
public sealed partial class LectureDecksTests(LectureDecksRun decks)
{
    [Theory, InlineData("en"), InlineData("ja")]
    public async Task Slides_WithoutNotebooks_MakesADeckOfEveryNotebook(string language)
    {
        var run = await decks.RunAsync(language);

        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains(Path.Combine(decks.Folder(language), "slides.html"), run.Output, StringComparison.Ordinal);
        Assert.Equal(
            CommittedNotebooks.RunnableIn(language).Select(
                path => Path.GetFileNameWithoutExtension(path) + ".slides.html"),
            Directory.GetFiles(decks.Folder(language), "*.slides.html").Select(path => Path.GetFileName(path)).Order(
                StringComparer.Ordinal));
    }

    [Theory, InlineData("en"), InlineData("ja")]
    public async Task Decks_LoadNothingFromElsewhere_AndLinkToWhatIsThere(string language)
    {
        await decks.RunAsync(language);

        foreach (var page in Directory.GetFiles(decks.Folder(language), "*.html"))
        {
            var html = File.ReadAllText(page);
            Assert.Empty(SelfContained.Loads(html));
            var folder = decks.Folder(language);
            Assert.All(
                SelfContained.Links(html),
                link => Assert.True(Path.Exists(Path.Combine(folder, link)), $"{page} links to {link}"));
        }
    }

    [Theory, InlineData("en"), InlineData("ja")]
    public async Task Decks_HaveTheSlidesThatNbconvertMakes(string language)
    {
        await decks.RunAsync(language);
        using var folder = new TemporaryFolder();
        Judge.RunJupyterTool(new Dictionary<string, string>(), "jupyter",
            [
                "nbconvert", "--to", "slides", "--output-dir", folder.Path, .. CommittedNotebooks.RunnableIn(language),
            ]).RequireSuccess();

        foreach (var notebook in CommittedNotebooks.RunnableIn(language))
        {
            var name = Path.GetFileNameWithoutExtension(notebook) + ".slides.html";
            // nbconvert wraps a slide and its subslides in one section more.
            var judged = Section().Count(File.ReadAllText(folder.File(name)));
            var deck = File.ReadAllText(Path.Combine(decks.Folder(language), name));
            Assert.Equal(
                judged, Slide().Count(deck) + Slide().Matches(deck).Count(slide => slide.Groups["sub"].Length == 0));
        }
    }

    [GeneratedRegex("<section(?: [^>]*)?>")]
    private static partial Regex Section();

    [GeneratedRegex("""<section class="slide(?<sub> subslide)?">""")]
    private static partial Regex Slide();
}
