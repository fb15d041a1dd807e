using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Tests.Execution;

public sealed class ResultTests
{
    private readonly CellSession _session = new();

    [Fact]
    public async Task Run_LastExpressionWithoutSemicolon_IsTheResult()
    {
        await _session.Run("var x = 6;\nx * 7");
        Assert.Contains("<pre>42</pre>", _session.Result!["text/html"]);
        Assert.Equal(1, _session.Outputs.OfType<ExecuteResult>().Single().ExecutionCount);
    }

    [Fact]
    public async Task Run_StringResult_IsPlainText()
    {
        await _session.Run("\"<b>\" + \"日本\"");
        Assert.Equal("<b>日本", Assert.Single(_session.Result!).Value);
        Assert.Equal("text/plain", Assert.Single(_session.Result!).Key);
    }

    [Fact]
    public async Task Run_ReturnStatement_IsTheResult()
    {
        await _session.Run("return \"returned\";");
        Assert.Equal("returned", _session.Result!["text/plain"]);
    }

    [Theory]
    [InlineData("var x = 6;")]
    [InlineData("Math.Abs(-1);")]
    [InlineData("Console.Write(\"\")")]
    [InlineData("int f() => 3;")]
    [InlineData("// nothing")]
    [InlineData("")]
    public async Task Run_CellWithoutLastExpression_HasNoResult(string code)
    {
        await _session.Run(code);
        Assert.True(_session.Last.Succeeded);
        Assert.Empty(_session.Outputs);
    }

    [Fact]
    public async Task Run_NullResult_IsShownAsNull()
    {
        await _session.Run("(string)null");
        Assert.Contains("&lt;null&gt;", Assert.Single(_session.Result!).Value);
    }

    [Fact]
    public async Task Run_HtmlResult_IsMarkup()
    {
        await _session.Run("HTML(\"<b>bold</b>\")");
        Assert.Equal("<b>bold</b>", _session.Result!["text/html"]);
    }

    [Fact]
    public async Task Run_ListOfThirty_IsCutAtTwenty()
    {
        await _session.Run("Enumerable.Range(100, 30).ToList()");
        Assert.Contains("119", _session.Result!["text/html"]);
        Assert.DoesNotContain("120", _session.Result!["text/html"]);
    }

    [Fact]
    public async Task Run_TypeWithItsOwnFormatters_GivesEveryPreferredMimeType()
    {
        await _session.Run(
            "#r \"" + typeof(Picture).Assembly.Location.Replace("\\", "\\\\") +
                "\"\nnew NotebookKit.Engine.Tests.Picture()");
        Assert.Equal(["image/png", "text/html", "text/plain"], _session.Result!.Keys);
        Assert.Equal("iVBORw0KGgo=", _session.Result["image/png"]);
        Assert.Equal("<img>", _session.Result["text/html"]);
        Assert.Equal("a picture", _session.Result["text/plain"]);
    }

    [Fact]
    public async Task Run_FormatterThatThrows_FailsTheCell()
    {
        await _session.Run(
            "class Bad { public override string ToString() => throw new FormatException(\"no text\"); }\nnew " +
            "Bad().ToString()");
        Assert.Equal("FormatException", _session.Last.Error!.Name);
    }
}
