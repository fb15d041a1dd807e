using System.Text.RegularExpressions;
using NotebookKit.Cli.Pages;
using NotebookKit.Cli.Slides;
using NotebookKit.Cli.Tests.Pages;
using NotebookKit.Engine.Notebooks;

namespace NotebookKit.Cli.Tests.Slides;

public sealed partial class DeckPageTests
{
    [Fact]
    public void Render_CellsOfAllTypes_AreSlidesWithFragmentsInOrder()
    {
        var deck = Render("en", ("slide", "# One"), ("-", "with it"), ("fragment", "first"), ("-", "with the first"),
            ("fragment", "second"), ("skip", "unseen"), ("subslide", "below"), ("notes", "whisper"),
            ("slide", "## Two"));

        var slides =
            Slide().Matches(deck).Select(match => Words().Matches(match.Value).Select(word => word.Value)).ToList();

        Assert.Equal(
            [
                ["One", "with it", "class=\"fragment\"", "first", "with the first", "class=\"fragment\"", "second"],
                ["One", "below", "class=\"notes\"", "whisper"],
                ["Two"],
            ],
            slides);
        Assert.DoesNotContain("unseen", deck, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_NotebookThatSaysNothing_IsCutAtItsHeadings()
    {
        var deck = Render(
            "en", (null, "# One"), (null, "text"), (null, "## Two"), (null, "### Below"), (null, "#### Not a slide"));

        Assert.Equal(3, Slide().Count(deck));
        Assert.Single(Subslide().Matches(deck));
    }

    [Fact]
    public void Render_CellsBeforeTheFirstSlide_AreASlideOfTheirOwn() =>
        Assert.Equal(2, Slide().Count(Render("en", ("-", "early"), ("slide", "# One"))));

    [Fact]
    public void Render_OnlySkippedCells_IsADeckWithoutSlides() =>
        Assert.Equal(0, Slide().Count(Render("en", ("skip", "# Unseen"))));

    [Theory]
    [InlineData("en", "<html lang=\"en\">", "All slides")]
    [InlineData("ja", "<html lang=\"ja\">", "スライド一覧")]
    public void Render_SpeaksTheReadersLanguage_AndLoadsNothing(string language, string start, string overview)
    {
        var deck = Render(language, ("slide", "# One"));

        Assert.Contains(start, deck, StringComparison.Ordinal);
        Assert.Contains(overview, deck, StringComparison.Ordinal);
        Assert.Contains("<title>One · ", deck, StringComparison.Ordinal);
        Assert.Empty(SelfContained.Loads(deck));
    }

    private static string Render(string language, params (string? Type, string Text)[] cells)
    {
        var document = NotebookDocument.Parse(SlideNotebook.Json(cells), "a.ipynb");
        var subject = new PageSubject
        {
            Link = new PageLink("a", "One"),
            Document = document,
            Elapsed = TimeSpan.Zero,
            FailedCells = new HashSet<int>(),
        };
        var markdown = new MarkdownHtml(new PageLinks("in", "out", new HashSet<string>(), ".slides.html"));
        return new DeckPage(PageText.For(language), subject, markdown).Render();
    }

    [GeneratedRegex(
        """<section class="slide.*?</div>\s*(?:<aside.*?</aside>\s*)?</section>"""
        + """(?=\s*(?:<section class="slide|</main>))""",
        RegexOptions.Singleline)]
    private static partial Regex Slide();

    [GeneratedRegex("""<section class="slide subslide">""")]
    private static partial Regex Subslide();

    /// <summary>What stands in the cells, and what they stand in.</summary>
    [GeneratedRegex("""(?<=>)[A-Za-z][A-Za-z ]*(?=<)|class="(?:fragment|notes)[\x22]""")]
    private static partial Regex Words();
}
