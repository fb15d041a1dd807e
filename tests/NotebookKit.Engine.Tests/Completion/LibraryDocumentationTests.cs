using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NotebookKit.Engine.Execution;
using NotebookKit.TestSupport;

namespace NotebookKit.Engine.Tests.Completion;

/// <summary>A student's own library with the XML file that the compiler writes beside it.</summary>
public sealed class LibraryDocumentationTests : IDisposable
{
    private const string Source = """
        public class Thing
        {
            /// <summary>Runs.</summary>
            /// <param name="far">How far.</param>
            public void Run(int far) { }

            /// <inheritdoc cref="Run"/>
            public void Walk(int far) { }

            /// <inheritdoc cref="Circle"/>
            public void Circle() { }

            public void Silent() { }

            [System.Obsolete] public void Old() { }

            [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
            public void Hidden() { }
        }
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly CellSession _session;

    public LibraryDocumentationTests()
    {
        _session = new CellSession(new EngineOptions { BaseFolder = _folder.Path });
        using var library = File.Create(_folder.File("Library.dll"));
        using var documentation = File.Create(_folder.File("Library.xml"));
        var options = CSharpParseOptions.Default.WithDocumentationMode(DocumentationMode.Parse);
        var result = CSharpCompilation.Create(
            "Library", [CSharpSyntaxTree.ParseText(Source, options)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary)).Emit(library, xmlDocumentationStream: documentation);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
    }

    [Theory]
    [InlineData("Ru‸n", "Runs.\n\n- far: How far.")]
    [InlineData("Wal‸k", "Runs.\n\n- far: How far.")]
    [InlineData("Run(‸", "Runs.\n\n- far: How far.")]
    [InlineData("Circl‸e", null)]
    [InlineData("Silen‸t", null)]
    public async Task Inspect_Member_HasTheTextOfTheFileBesideTheLibrary(string member, string? text)
    {
        await _session.Run("#r \"Library.dll\"");
        Assert.Equal(text, (await _session.Inspect($"new Thing().{member}"))!.Documentation?.PlainText);
    }

    [Theory]
    [InlineData("<doc><members><member name=")]
    [InlineData("")]
    [InlineData("<!DOCTYPE doc [<!ENTITY a \"b\">]><doc>&a;</doc>")]
    public async Task Inspect_FileThatIsNoDocumentation_IsAsIfThereWereNone(string content)
    {
        await File.WriteAllTextAsync(_folder.File("Library.xml"), content, TestContext.Current.CancellationToken);
        await _session.Run("#r \"Library.dll\"");
        var found = await _session.Inspect("new Thing().Ru‸n");
        Assert.Equal("void Thing.Run(int far)", found!.Signature);
        Assert.Null(found.Documentation);
    }

    [Fact]
    public async Task Complete_Member_LacksWhatItsAuthorHidOrGaveUp()
    {
        var found = await _session.Complete("#r \"Library.dll\"\nnew Thing().");
        Assert.Equal(["Circle", "Run", "Silent", "Walk"], found.Items.Select(item => item.Text).Take(4));
        Assert.DoesNotContain(found.Items, item => item.Text is "Old" or "Hidden");
    }

    [Fact]
    public async Task Run_AfterACompletionThatReadTheLibrary_StillTellsOfAnotherBuild()
    {
        File.Copy(_folder.File("Library.dll"), _folder.File("NotebookKit.TestSupport.dll"));
        await _session.Complete("#r \"NotebookKit.TestSupport.dll\"\nRepo");
        await _session.Run("#r \"NotebookKit.TestSupport.dll\"");
        Assert.Contains("is another build than", _session.Error);
    }

    public void Dispose() => _folder.Dispose();
}
