namespace NotebookKit.Engine.Tests.Display;

/// <summary>A text that is markup is shown as text, wherever in a value it is.</summary>
public sealed class EncodingTests
{
    private const string Markup = "<img src=x onerror=run()>";

    private readonly CellSession _session = new();

    /// <summary>How a cell gets at values; <c>evil</c> is the markup.</summary>
    public static TheoryData<string> Values =>
    [
        "System.Text.RegularExpressions.Regex.Match(evil, \".*\")",
        "System.Text.RegularExpressions.Regex.Matches(evil + \"\\n\" + evil, \".*\")",
        "new[] { System.Text.RegularExpressions.Regex.Match(evil, \"(.*)\") }",
        "System.Text.Json.Nodes.JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(new { a = new[] { evil } }))",
        "System.Text.Json.JsonDocument.Parse(System.Text.Json.JsonSerializer.Serialize(new { a = new[] { evil } }))",
        "new System.Xml.Linq.XElement(\"a\", new System.Xml.Linq.XElement(\"b\", evil))",
        "new System.Xml.Linq.XElement(\"a\", new System.Xml.Linq.XComment(evil), new System.Xml.Linq.XCData(evil))",
        "new System.IO.FileInfo(evil)",
        "new Exception(evil, new Exception(evil))",
        "new Dictionary<object, object> { [new { K = evil }] = new { V = evil } }",
        "Deep(i => new { Inner = i })",
        "Deep(i => new[] { i })",
        "Deep(i => new[] { i, 1 })",
        "Deep(i => (i, evil))",
        "Deep(i => Tuple.Create(i, evil))",
        "Deep(i => new Dictionary<string, object> { [evil] = i })",
        "Deep(i => new StringBuilder().Append(i))",
        "Deep(i => new Node(i))",
        "Deep(i => new Open(i))",
        // What cells ask of .NET Interactive's formatting themselves.
        "div(Deep(i => new { Inner = i }))",
        "HTML(Deep(i => new { Inner = i }).ToDisplayString(\"text/html\"))",
        "HTML(div(Deep(i => new { Inner = i })).ToString())",
        "new HtmlContentBuilder().AppendHtml((IHtmlContent)div(Deep(i => new { Inner = i })))",
        "new { Inside = (IHtmlContent)b(Deep(i => new { Inner = i })) }",
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Html_OfAnyValue_HoldsNoMarkupOfATextInIt(string expression)
    {
        await Prepare();
        await _session.Run(expression);

        var html = (string)_session.Result!["text/html"];
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("img src=x", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Html_BesideTheLimitOfDepth_IsAsDeepAsDotnetInteractiveMakesIt()
    {
        await Prepare();
        await _session.Run("Deep(i => new { Inner = i })");

        var html = _session.Result!["text/html"];
        Assert.Equal(6, html.Split("<details").Length - 1);
        Assert.EndsWith("</style>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(6)]
    public async Task Html_ThatACellMeansAsHtml_StaysHtmlAlsoBeyondTheLimitOfDepth(int depth)
    {
        await Prepare();
        foreach (var markup in (string[])["HTML(evil)", "(object)b(HTML(evil))", "new HtmlTag(\"b\", HTML(evil))"])
        {
            await _session.Run($"Wrap({markup}, {depth})");
            Assert.Contains(Markup, _session.Result!["text/html"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Html_OfAFormatterThatACellRegisters_StaysAsItIs()
    {
        await Prepare();
        await _session.Run("Formatter.Register<Node>(node => \"<b>\" + node.Inner + \"</b>\", \"text/html\");");
        await _session.Run("Wrap(new Node(1), 3)");

        Assert.Contains("<b>1</b>", _session.Result!["text/html"], StringComparison.Ordinal);
    }

    private async Task Prepare()
    {
        await _session.Run("""
            using Microsoft.AspNetCore.Html;
            using Microsoft.DotNet.Interactive.Formatting;
            using static Microsoft.DotNet.Interactive.Formatting.PocketViewTags;
            class Node(object inner) { public object Inner => inner; public override string ToString() => $"{inner}"; }
            class Open(object inner) : List<object>([inner]) { public object Inner => inner; }
            """ + $"\nvar evil = \"{Markup}\";\n" + """
            object Deep(Func<object, object> around)
            {
                object value = evil;
                for (var i = 0; i < 12; i++) value = around(value);
                return value;
            }
            object Wrap(object value, int depth)
            {
                for (var i = 0; i < depth; i++) value = new { Inner = value };
                return value;
            }
            """);
        Assert.True(_session.Last.Succeeded, _session.Error);
    }
}
