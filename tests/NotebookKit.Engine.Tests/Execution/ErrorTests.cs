using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Tests.Execution;

public sealed class ErrorTests
{
    private readonly CellSession _session = new();

    [Fact]
    public async Task Run_Exception_IsAnErrorWithTheCellsLines()
    {
        await _session.Run("int Divide(int a)\n{\n    return 10 / a;\n}");
        await _session.Run("var zero = 0;\n\nDivide(zero)");
        var error = Assert.IsType<ErrorOutput>(Assert.Single(_session.Outputs));
        Assert.Equal("DivideByZeroException", error.Name);
        Assert.Equal("Attempted to divide by zero.", error.Message);
        Assert.Equal(
            [
                "DivideByZeroException: Attempted to divide by zero.", "   at Divide in Cell 1, line 3",
                "   at Cell 2, line 3",
            ],
            error.Traceback);
        Assert.Equal(
            new CellError(CellErrorKind.Exception, "DivideByZeroException", "Attempted to divide by zero.", 3),
            _session.Last.Error);
    }

    [Fact]
    public async Task Run_ExceptionInAwaitedCode_NamesItsLine()
    {
        await _session.Run(
            "async Task<int> Later()\n{\n    await Task.Yield();\n    throw new Exception(\"later\");\n}\nawait " +
            "Later()");
        var error = Assert.IsType<ErrorOutput>(Assert.Single(_session.Outputs));
        Assert.Equal(["Exception: later", "   at Later in Cell 1, line 4", "   at Cell 1, line 6"], error.Traceback);
    }

    [Fact]
    public async Task Run_ExceptionInATask_NamesItsCause()
    {
        await _session.Run("Task.Run(() =>\n{\n    throw new FormatException(\"inside\");\n}).Wait();");
        var error = Assert.IsType<ErrorOutput>(Assert.Single(_session.Outputs));
        Assert.Equal("AggregateException", error.Name);
        Assert.Contains("FormatException: inside", error.Traceback);
        Assert.Contains("   at Cell 1, line 3", error.Traceback);
    }

    [Fact]
    public async Task Run_ExceptionWithinALibrary_ShowsOnlyTheCellsLines()
    {
        await _session.Run("\nint.Parse(\"x\")");
        var error = Assert.IsType<ErrorOutput>(Assert.Single(_session.Outputs));
        Assert.Equal(
            ["FormatException: The input string 'x' was not in a correct format.", "   at Cell 1, line 2"],
            error.Traceback);
    }

    [Theory]
    [InlineData("int Count(int n) => 1 + Count(n);")]
    [InlineData("int Count(int n)\n{\n    return 1 + Count(n + 1);\n}")]
    [InlineData("int Count(int n) => 1 + Other(n); int Other(int n) => Count(n) + 1;")]
    [InlineData(
        "static class Endless { public static int Count(int n) => 1 + Count(n); } int Count(int n) => " +
        "Endless.Count(n);")]
    [InlineData("int Count(int n) { int Inner(int m) => 1 + Inner(m); return Inner(n); }")]
    public async Task Run_FunctionThatCallsItselfForEver_IsAnErrorAndTheVariablesLiveOn(string functions)
    {
        await _session.Run("var kept = 7;");
        await _session.Run(functions);
        await _session.Run("Count(1)");
        var error = Assert.Single(_session.Outputs.OfType<ErrorOutput>());
        Assert.Equal("InsufficientExecutionStackException", error.Name);
        Assert.Contains("   at Cell 3, line 1", error.Traceback);
        Assert.InRange(error.Traceback.Count, 3, 6);
        Assert.Equal("7", await _session.Evaluate("kept"));
    }

    [Fact]
    public async Task Run_CompileError_IsDiagnosticsOnStandardErrorAndAnError()
    {
        await _session.Run("var x = 1;\nvar y = nowhere;");
        const string message = "CS0103: The name 'nowhere' does not exist in the current context";
        Assert.Equal($"\n(2,9): error {message}\n\n", _session.Error);
        var error = Assert.Single(_session.Outputs.OfType<ErrorOutput>());
        Assert.Equal("compilation error", error.Message);
        Assert.Equal(new CellError(CellErrorKind.Compilation, "CS0103", message, 2), _session.Last.Error);
    }

    [Fact]
    public async Task Run_Warning_GoesToStandardErrorAndTheCellRuns()
    {
        await _session.Run("string? s = \"ran\";\ns");
        Assert.StartsWith("\n(1,7): warning CS8632: ", _session.Error);
        Assert.Equal("ran", _session.Result!["text/plain"]);
    }

    [Fact]
    public async Task Run_NothingSuspicious_GivesNoWarning()
    {
        await _session.Run("using System.IO;\nvar list = new List<int> { 1 };");
        await _session.Run("list.Count");
        Assert.Empty(_session.Error);
    }

    [Fact]
    public async Task Run_ThreadThatThrows_IsToldAndSurvived()
    {
        await _session.Run(
            "var t = new System.Threading.Thread(() => throw new Exception(\"stray\")); t.Start(); t.Join();");
        Assert.Equal("In the background: Exception: stray\n   at Cell 1, line 1\n", _session.Error);
        Assert.True(_session.Last.Succeeded);
    }

    [Fact]
    public async Task Run_AsyncVoidThatThrows_IsToldAndSurvived()
    {
        await _session
            .Run(
                "async void Fire() { await Task.Yield(); throw new Exception(\"stray\"); }\nFire(); await " +
                "Task.Delay(500);");
        Assert.StartsWith("In the background: Exception: stray\n", _session.Error);
    }
}
