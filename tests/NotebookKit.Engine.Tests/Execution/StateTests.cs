using NotebookKit.Engine.Execution;
using NotebookKit.Engine.Outputs;
using NotebookKit.TestSupport;

namespace NotebookKit.Engine.Tests.Execution;

public sealed class StateTests
{
    private readonly CellSession _session = new();

    [Fact]
    public async Task Run_LaterCell_SeesVariablesFunctionsClassesAndUsings()
    {
        await _session.Run(
            "using System.IO;\nvar x = 1;\nint Twice(int a) => 2 * a;\nclass Pair { public int A = 3; }");
        Assert.Equal(
            "1 2 3 .txt", await _session.Evaluate("$\"{x} {Twice(1)} {new Pair().A} {Path.GetExtension(\"a.txt\")}\""));
    }

    [Fact]
    public async Task Run_RedeclarationInALaterCell_Replaces()
    {
        await _session.Run("var x = 1; class Thing { public string Name => \"first\"; }");
        await _session.Run("var x = \"now text\"; class Thing { public string Name => \"second\"; }");
        Assert.Equal("now text second", await _session.Evaluate("x + \" \" + new Thing().Name"));
    }

    [Fact]
    public async Task Run_CellThatThrows_KeepsWhatItDidBefore()
    {
        await _session.Run("var x = 1;");
        await _session.Run("x = 2; var y = 5; throw new Exception(\"stop\"); x = 3;");
        Assert.False(_session.Last.Succeeded);
        Assert.Equal("2 5", await _session.Evaluate("$\"{x} {y}\""));
    }

    [Fact]
    public async Task Run_CellThatDoesNotCompile_RunsNoneOfIt()
    {
        await _session.Run("var x = 1;");
        await _session.Run("x = 2;\nConsole.WriteLine(\"ran\");\nx = nowhere;");
        Assert.Empty(_session.Out);
        Assert.Equal("1", await _session.Evaluate("x"));
    }

    [Fact]
    public async Task Run_Await_Works()
    {
        await _session.Run("await Task.Delay(1);\nvar x = await Task.Run(() => 5);");
        Assert.Equal("5", await _session.Evaluate("x"));
    }

    [Theory]
    [InlineData("System", "typeof(Math)")]
    [InlineData("System.Text", "typeof(StringBuilder)")]
    [InlineData("System.Collections", "typeof(ArrayList)")]
    [InlineData("System.Collections.Generic", "typeof(List<int>)")]
    [InlineData("System.Threading.Tasks", "typeof(Task)")]
    [InlineData("System.Linq", "typeof(Enumerable)")]
    public async Task Run_UsingsOfDotNetInteractive_AreInScope(string space, string type) =>
        Assert.Equal(space, await _session.Evaluate($"{type}.Namespace"));

    [Fact]
    public async Task Run_SystemIO_IsNotInScope()
    {
        await _session.Run("File.Exists(\"x\")");
        Assert.Equal("CS0103", _session.Last.Error!.Name);
    }

    [Theory]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(1)", "1")]
    [InlineData("new System.Net.Http.HttpClient().Timeout.Minutes", "1")]
    [InlineData("System.Xml.Linq.XElement.Parse(\"<a/>\").Name", "a")]
    [InlineData("System.Text.RegularExpressions.Regex.IsMatch(\"a\", \"a\")", "True")]
    public async Task Run_TheWholeFramework_IsReferenced(string expression, string value) =>
        Assert.Equal(value, await _session.Evaluate(expression));

    [Fact]
    public async Task Run_ExecutionCount_CountsEveryCell()
    {
        await _session.Run("nowhere");
        await _session.Run("1");
        Assert.Equal(2, _session.Last.ExecutionCount);
    }

    [Fact]
    public async Task Run_TwoEnginesAtOnce_KeepTheirOutputsApart()
    {
        var other = new CellSession();
        const string print = "for (var i = 0; i < 200; i++) {{ Console.WriteLine(\"{0}\"); await Task.Yield(); }}";
        await Task.WhenAll(_session.Run(string.Format(null, print, "a")), other.Run(string.Format(null, print, "b")));
        Assert.Equal(string.Concat(Enumerable.Repeat("a\n", 200)), _session.Out);
        Assert.Equal(string.Concat(Enumerable.Repeat("b\n", 200)), other.Out);
    }

    [Fact]
    public async Task Run_Load_RunsAFileOfTheNotebooksFolder()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(
            folder.File("helper.csx"), "int Half(int a)\n{\n    return 1 / a;\n}",
            TestContext.Current.CancellationToken);
        var session = new CellSession(new EngineOptions { BaseFolder = folder.Path });
        await session.Run("#load \"helper.csx\"\nHalf(0)");
        Assert.Equal(2, session.Last.Error!.Line);
        var traceback = Assert.IsType<ErrorOutput>(Assert.Single(session.Outputs)).Traceback;
        Assert.Equal(["   at Half in helper.csx, line 3", "   at Cell 1, line 2"], traceback.Skip(1));
    }
}
