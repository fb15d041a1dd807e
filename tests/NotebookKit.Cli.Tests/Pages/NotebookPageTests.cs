using NotebookKit.Cli.Pages;
using NotebookKit.Engine.Notebooks;
using NotebookKit.Engine.Outputs;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Pages;

public sealed class NotebookPageTests
{
    private static readonly OrderedDictionary<string, string> Svg = new()
    {
        ["text/plain"] = "a drawing",
        ["image/svg+xml"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
    };

    [Fact]
    public void Render_LoadsNothingFromElsewhere()
    {
        var html =
            Render("en", cell => [new DisplayOutput(Svg, "")], "# T\n\n![remote](https://example.org/a.png)", "1 + 1");

        Assert.Empty(SelfContained.Loads(html));
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_TakesTheRichestForm_AndEncodesPlainText()
    {
        var html = Render("en", cell =>
        [
            new StreamOutput(OutputStream.Out, "a < b\n"),
            new StreamOutput(OutputStream.Error, "warned"),
            new DisplayOutput(
                new Dictionary<string, string> { ["text/html"] = "<b>rich</b>", ["text/plain"] = "poor" }, ""),
            new ExecuteResult(new Dictionary<string, string> { ["text/plain"] = "<script>" }, 1),
            new ErrorOutput("FormatException", "not <this>", ["at Cell 1, line 2"]),
        ], "x");

        Assert.Contains("a &lt; b", html, StringComparison.Ordinal);
        Assert.Contains("<pre class=\"stream stderr\">warned</pre>", html, StringComparison.Ordinal);
        Assert.Contains("<b>rich</b>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("poor", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.Contains("not &lt;this&gt;", html, StringComparison.Ordinal);
        Assert.Contains("at Cell 1, line 2", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40, "<pre class=\"stream\">")]
    [InlineData(41, "<pre class=\"stream long\" tabindex=\"0\">")] // scrolls, and so can be reached by keyboard
    public void Render_TextOfManyLines_ScrollsInItsPlace(int lines, string start)
    {
        var text = string.Concat(Enumerable.Range(1, lines).Select(line => $"line {line}\n"));

        var html = Render("en", _ => [new StreamOutput(OutputStream.Out, text)], "x");

        Assert.Contains($"{start}line 1\n", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "<html lang=\"en\">", "Contents")]
    [InlineData("ja", "<html lang=\"ja\">", "目次")]
    public void Render_SpeaksTheReadersLanguage(string language, string start, string contents)
    {
        var html = Render(language, _ => [], "# T\n\n## S");

        Assert.Contains(start, html, StringComparison.Ordinal);
        Assert.Contains($"<h2>{contents}</h2>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#s\">S</a>", html, StringComparison.Ordinal);
    }

    private static string Render(
        string language, Func<NotebookCell, IReadOnlyList<CellOutput>> outputs, params string[] cells)
    {
        using var folder = new TemporaryFolder();
        var document = NotebookDocument.Load(SampleNotebook.Write(folder.File("a.ipynb"), cells));
        foreach (var cell in document.Cells.Where(cell => cell.Kind == CellKind.Code)) cell.Outputs = outputs(cell);
        var subject = new PageSubject
        {
            Link = new PageLink("a", "T"),
            Document = document,
            Elapsed = TimeSpan.FromSeconds(1),
            FailedCells = new HashSet<int>(),
        };
        var markdown = new MarkdownHtml(new PageLinks(folder.Path, folder.Path, new HashSet<string>(), ".html"));
        return new NotebookPage(PageText.For(language), subject, markdown).Render(null, new PageLink("b", "Next one"));
    }
}
