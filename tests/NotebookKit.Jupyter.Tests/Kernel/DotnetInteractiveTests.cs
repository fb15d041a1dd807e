using NotebookKit.Engine.Outputs;
using NotebookKit.Jupyter.Client;
using NotebookKit.Jupyter.Specs;

namespace NotebookKit.Jupyter.Tests.Kernel;

/// <summary>
/// Each kind of cell sends front ends the messages that .NET Interactive sends: their order, their mime types, and
/// success or error. NotebookKit.Cli.Tests compares what stands in them with the real kernel, and lists where the kit
/// differs on purpose (<c>DotnetInteractive/SmallCells.cs</c>).
/// </summary>
[Collection(KernelCollection.Name)]
public sealed class DotnetInteractiveTests(DotnetInteractiveTests.Session session)
    : IClassFixture<DotnetInteractiveTests.Session>
{
    private const string FormattedType = """
        class TypeFormatterSourceAttribute(Type source) : Attribute
        {
            public Type FormatterSourceType => source;
            public string[] PreferredMimeTypes { get; set; }
        }
        class TextFormatter(string mimeType)
        {
            public string MimeType => mimeType;
            public bool Format(object instance, System.IO.TextWriter writer) { writer.Write("x"); return true; }
        }
        class Source
        {
            public IEnumerable<object> CreateTypeFormatters() =>
                [new TextFormatter("text/html"), new TextFormatter("text/plain")];
        }
        [TypeFormatterSource(typeof(Source), PreferredMimeTypes = new[] { "text/html", "text/plain" })]
        class Picture { }
        new Picture()
        """;

    [Theory]
    // Only a last expression without semicolon, or what is returned, is a result. Numbers come as HTML.
    [InlineData("1 + 1", "execute_result text/html")]
    [InlineData("return 5;", "execute_result text/html")]
    [InlineData("\"text\"", "execute_result text/plain")]
    [InlineData("new[] { 1, 2 }", "execute_result text/html")]
    [InlineData("await Task.FromResult(3)", "execute_result text/html")]
    [InlineData("var a = 1;")]
    [InlineData("var b = 1; class Empty { }")]
    [InlineData("using System.IO;")]
    // The helpers.
    [InlineData("display(5)", "display_data text/html")]
    [InlineData("display(5, \"text/plain\");", "display_data text/plain")]
    [InlineData("new[] { 1 }.Display();", "display_data text/html")]
    [InlineData("\"# title\".DisplayAs(\"text/markdown\");", "display_data text/markdown")]
    [InlineData("HTML(\"<b>b</b>\")", "execute_result text/html")]
    [InlineData("Javascript(\"1\");", "display_data text/html")]
    [InlineData("CSS(\"b { }\");", "display_data text/html")]
    // Magics.
    [InlineData("#!time\n1 + 1", "execute_result text/html", "display_data text/plain")]
    [InlineData("#!html\n<b>b</b>", "display_data text/html")]
    [InlineData("#!markdown\n# title", "display_data text/markdown")]
    [InlineData("#!who", "display_data text/html")]
    [InlineData("#!whos", "display_data text/html")]
    [InlineData("#!about", "display_data text/html")]
    [InlineData("#!lsmagic", "display_data text/html")]
    // The console.
    [InlineData("Console.WriteLine(\"out\"); Console.Error.WriteLine(\"error\");", "stream stdout", "stream stderr")]
    // Warnings go to stderr even on success.
    [InlineData("int F() { int unused = 1; return 2; }", "stream stderr")]
    // Each type that the formatter's attribute lists is one key of the bundle.
    [InlineData(FormattedType, "execute_result text/html text/plain")]
    public async Task Execute_CellThatSucceeds_PutsOutTheSame(string code, params string[] expected)
    {
        var (outputs, error) = await session.RunAsync(code);

        Assert.Null(error);
        Assert.Equal(expected, outputs);
    }

    [Theory]
    [InlineData("throw new InvalidOperationException(\"no\");", "no", "error")]
    [InlineData("Console.WriteLine(1); throw new InvalidOperationException(\"no\");", "no", "stream stdout", "error")]
    [InlineData("await Task.FromException(new InvalidOperationException(\"no\"));", "no", "error")]
    // The diagnostics, then the error.
    [InlineData("nowhere", "compilation error", "stream stderr", "error")]
    [InlineData("1 +", "compilation error", "stream stderr", "error")]
    public async Task Execute_CellThatFails_PutsOutTheSame(string code, string message, params string[] expected)
    {
        var (outputs, error) = await session.RunAsync(code);

        Assert.Equal(message, error);
        Assert.Equal(expected, outputs);
    }

    /// <summary>One kernel for all cells.</summary>
    public sealed class Session : IAsyncLifetime
    {
        private readonly BuiltKernel _kernel = new();
        private KernelClient? _client;

        public async ValueTask InitializeAsync()
        {
            var spec = new KernelSpecs([Path.Combine(_kernel.JupyterPath, "kernels")]).Find(BuiltKernel.Name)!;
            _client =
                await KernelClient.StartAsync(spec, _kernel.JupyterPath, new KernelPatience(), CancellationToken.None);
        }

        /// <summary>Runs a cell: its messages as words, and the message of its error.</summary>
        public async Task<(IReadOnlyList<string> Outputs, string? Error)> RunAsync(string code)
        {
            var outputs = new List<string>();
            var result = await _client!.RunAsync(
                code, output => outputs.Add(Describe(output)), TestContext.Current.CancellationToken);
            return (outputs, result.Error?.Message);
        }

        public async ValueTask DisposeAsync()
        {
            if (_client is not null) await _client.DisposeAsync();
            _kernel.Dispose();
        }

        private static string Describe(CellOutput output) => output switch
        {
            StreamOutput { Stream: OutputStream.Error } => "stream stderr",
            StreamOutput => "stream stdout",
            DisplayOutput display => $"display_data {string.Join(' ', display.Data.Keys)}",
            ExecuteResult result => $"execute_result {string.Join(' ', result.Data.Keys)}",
            ErrorOutput => "error",
            _ => output.ToString(),
        };
    }
}
