using FellowOakDicom;
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

    [Fact]
    public void Render_PageWithoutScripts_AllowsNoneAndLeadsNowhere()
    {
        var policy = Policy(Render("en", _ => [], "# T\n\n<meta http-equiv=\"refresh\" content=\"0;url=x\">"));

        Assert.EndsWith("script-src 'none'", policy, StringComparison.Ordinal);
        foreach (var rule in (string[])["default-src", "frame-src", "form-action", "base-uri"])
        {
            Assert.Contains($"{rule} 'none';", policy, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Render_HtmlWithAScript_StandsInAFrameThatOnlyRunsScripts_AndThePolicyNamesThem()
    {
        var html = Render("en", cell => [Html("<p>1 < 2</p><SCRIPT type='module'>\r\n1 && 2</SCRIPT>")], "x");

        Assert.Contains("sandbox=\"allow-scripts\" srcdoc=\"", html, StringComparison.Ordinal);
        Assert.Contains("<SCRIPT type='module'>\r\n1 &amp;&amp; 2</SCRIPT>", html, StringComparison.Ordinal);
        // printf '\n1 && 2' | openssl dgst -sha256 -binary | base64
        const string Hash = "'sha256-bn/GWeT7U94rLK0fhvSCp1ztuMxwGMDJDMdbgBUSkok='";
        Assert.Contains(Hash, Policy(html), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<META http-equiv=refresh content='0;url=x'>")]
    [InlineData("<base href=x>")]
    [InlineData("<iframe srcdoc=x></iframe>")]
    [InlineData("<svg/onload=x()>")]
    [InlineData("<b onclick = x()>b</b>")]
    public void Render_HtmlThatActs_StandsInAFrame(string output) =>
        Assert.Contains(
            "<iframe class=\"output\"", Render("en", cell => [Html(output)], "x"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<b>once = 1</b> on=2 <a href=\"x\">link</a>")]
    [InlineData("&lt;script&gt; <style>b { color: red }</style>")]
    public void Render_HtmlThatIsMarkup_StandsInThePage(string output) =>
        Assert.Contains($"<div class=\"rich\">{output}</div>", Render("en", cell => [Html(output)], "x"));

    [Fact]
    public void Render_MetaInProse_IsText() => Assert.Contains(
        "<div>&lt;MeTa http-equiv=refresh></div>",
        Render("en", _ => [], "# T\n\n<div><MeTa http-equiv=refresh></div>"), StringComparison.Ordinal);

    [Fact]
    public void Render_PictureThatIsNone_StaysWithinItsAttribute()
    {
        var html = Render("en", cell =>
            [new DisplayOutput(new Dictionary<string, string> { ["image/png"] = "x\" onerror=\"y" }, "")], "x");

        Assert.Contains("src=\"data:image/png;base64,x&quot; onerror=&quot;y\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "This page shows tags that tell about a person")]
    [InlineData("ja", "個人に関するタグが表示されています")]
    public void Render_PersonalTags_AreSaidAtTheTop(string language, string notice)
    {
        var data = new DicomDataset { { DicomTag.PatientName, "Doe^Jane" } };
        var page = Render(language, cell => [Html(data.TagTable().ToHtml())], "x").ReplaceLineEndings("\n");
        Assert.Contains("<main>\n<p class=\"personal\" role=\"note\">", page, StringComparison.Ordinal);
        Assert.Contains(notice, page, StringComparison.Ordinal);
        data = new DicomDataset { { DicomTag.Rows, (ushort)512 } };
        Assert.DoesNotContain(notice, Render(language, cell => [Html(data.TagTable().ToHtml())], "x"));
    }

    [Fact]
    public void Render_OutputsThatMakeThePageTooLong_AreLeftOutWithASentence()
    {
        var html = Render("en", cell => [Html(new string('a', 60_000_000)), Html(new string('b', 60_000_000))], "x");

        Assert.InRange(html.Length, 60_000_000, 61_000_000);
        Assert.Contains(
            "… an output of 60,000,025 characters is left out: the page would be too long.", html[^2000..],
            StringComparison.Ordinal);
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

    private static DisplayOutput Html(string html) =>
        new(new Dictionary<string, string> { ["text/html"] = html }, "");

    private static string Policy(string page) =>
        page.Split("http-equiv=\"Content-Security-Policy\" content=\"")[1].Split('"')[0];

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
