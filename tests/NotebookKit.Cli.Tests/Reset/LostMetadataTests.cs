using System.Text.Json.Nodes;
using NotebookKit.Cli.Reset;
using NotebookKit.Cli.Tests.Notebooks;
using NotebookKit.Engine.Notebooks;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Reset;

/// <summary>Notebooks that Polyglot Notebooks has saved are judged as what the student has written in them.</summary>
public sealed class LostMetadataTests : IDisposable
{
    private static readonly string[] Names = ["tags", "lecture", "exercise", "slideshow"];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Files =>
        [.. OriginalNotebooks.Load().Select(original => $"{original.Language}/{original.FileName}")];

    [Theory, MemberData(nameof(Files))]
    public void Restore_OfEveryNotebook_GivesEachCellWhatItWasHandedOutWith(string file)
    {
        var original = Original(file);
        var document = NotebookDocument.Parse(PolyglotSave.Of(original).ToJsonString(), "mine.ipynb");

        new LostMetadata(OriginalNotebooks.Load()).Restore(document);

        var handedOut = JsonNode.Parse(original.Contents)!;
        Assert.Equal(
            CommittedNotebooks.Cells(handedOut).Select(Known), document.Cells.Select(cell => Known(cell.Json)));
        Assert.Equal(
            handedOut["metadata"]!["language_info"]!.ToJsonString(),
            document.Metadata["language_info"]!.ToJsonString());
    }

    [Fact]
    public void Restore_OfACellThatKeptAPart_LeavesItAsItsAuthorWantsIt()
    {
        var notebook = JsonNode.Parse(Original("en/00-welcome.ipynb").Contents)!;
        var tagged = CommittedNotebooks.Cells(notebook).First(cell => cell["metadata"]!["tags"] is not null);
        tagged["metadata"]!.AsObject().Remove("tags");
        var document = NotebookDocument.Parse(notebook.ToJsonString(), "mine.ipynb");

        new LostMetadata(OriginalNotebooks.Load()).Restore(document);

        Assert.Equal(notebook.ToJsonString(), document.Json.ToJsonString());
    }

    [Fact]
    public void Restore_OfANotebookThatIsNotTheLectures_ChangesNothing()
    {
        // Ids such as the lecture's: every notebook has a title.
        var document = NotebookDocument.Parse("""
            {"cells":[{"cell_type":"markdown","id":"title","metadata":{},"source":"# Mine"},
            {"cell_type":"code","id":"prelude","metadata":{},"source":"1","outputs":[],"execution_count":null}],
            "metadata":{},"nbformat":4,"nbformat_minor":5}
            """, "mine.ipynb");
        var before = document.ToJson();

        new LostMetadata(OriginalNotebooks.Load()).Restore(document);

        Assert.Equal(before, document.ToJson());
    }

    [Fact]
    public async Task Run_OfANotebookThatPolyglotSaved_KnowsWhichCellsMayFail()
    {
        var run = await Kit.RunAsync("run", Saved("en/00-welcome.ipynb"), "--out", _folder.File("out"));

        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.Success, run.ExitCode);
    }

    [Fact]
    public async Task Slides_OfANotebookThatPolyglotSaved_AreCutWhereTheyWere()
    {
        var run = await Kit.RunAsync("slides", Saved("en/00-welcome.ipynb"), "--out", _folder.File("out"));

        Assert.Equal("", run.Error);
        var types = CommittedNotebooks.Cells(CommittedNotebooks.Read("en/00-welcome.ipynb"))
            .Select(cell => (string?)cell["metadata"]!["slideshow"]!["slide_type"]).ToList();
        var deck = File.ReadAllText(_folder.File("out/00-welcome.slides.html"));
        Assert.Equal(
            types.Count(type => type is "slide" or "subslide"), deck.Split("<section class=\"slide").Length - 1);
        Assert.Equal(types.Count(type => type == "fragment"), deck.Split("<div class=\"fragment\">").Length - 1);
    }

    public void Dispose() => _folder.Dispose();

    private static OriginalNotebook Original(string file) =>
        OriginalNotebooks.Load().Single(original => $"{original.Language}/{original.FileName}" == file);

    /// <summary>A copy elsewhere, which finds the library by its full path.</summary>
    private string Saved(string file)
    {
        var text = PolyglotSave.Of(Original(file)).ToJsonString()
            .Replace("../../lib", Repository.Path("lib").Replace('\\', '/'), StringComparison.Ordinal);
        var path = _folder.File(Path.GetFileName(file));
        File.WriteAllText(path, text);
        return path;
    }

    private static string Known(JsonNode cell) => string.Join(
        ", ", Names.Select(name => $"{name}: {cell["metadata"]![name]?.ToJsonString()}"));
}
