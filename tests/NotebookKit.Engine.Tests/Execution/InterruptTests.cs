using System.Diagnostics;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Tests.Execution;

public sealed class InterruptTests
{
    private readonly CellSession _session = new();

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("while (true);")]
    [InlineData("for (;;) x++;")]
    [InlineData("do { } while (true);")]
    [InlineData("again: x++; goto again;")]
    [InlineData("IEnumerable<int> Endless() { while (true) yield return 1; } foreach (var one in Endless()) x += one;")]
    [InlineData(
        "IEnumerable<(int, int)> Endless() { while (true) yield return (1, 2); } foreach (var (a, b) in Endless()) " +
        "x += a;")]
    [InlineData("long Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2); Fib(100)")]
    [InlineData(
        "static class Work { public static long Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2); } Work.Fib(100)")]
    [InlineData("Action spin = () => { while (true) { } }; spin();")]
    [InlineData("while (true) Console.Write(\"\");")]
    [InlineData("while (true) display(1);")]
    [InlineData("while (true) { try { x++; } catch (Exception) { } }")]
    [InlineData("await Task.Delay(-1);")]
    [InlineData("System.Threading.Thread.Sleep(-1);")]
    [InlineData("Task.Delay(-1).Wait();")]
    [InlineData("await Task.Yield(); while (true) { }")]
    [InlineData("await Task.Run(() => { while (true) { } });")]
    [InlineData("await Task.Yield(); while (true) Console.Write(\"x\");")]
    [InlineData(
        "for (var i = 0; i < 500; i++) { try { Console.Write(\"x\"); System.Threading.Thread.Sleep(10); } catch " +
        "(Exception) { } }")]
    public async Task Run_Interrupted_EndsWithinASecondAndKeepsTheVariables(string busy)
    {
        await _session.Run("var x = 1;");
        var watch = new Stopwatch();
        var run = _session.RunUntil(
            "x = 2; var y = 5;\nConsole.WriteLine(\"started\"); " + busy, InterruptWhenStarted(watch));
        Assert.Same(run, await Task.WhenAny(run, Task.Delay(20_000, TestContext.Current.CancellationToken)));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 1);
        Assert.Equal(CellErrorKind.Interrupted, _session.Last.Error!.Kind);
        Assert.Equal("The cell was interrupted.", Assert.Single(_session.Outputs.OfType<ErrorOutput>()).Message);
        Assert.Equal("True 5", await _session.Evaluate("$\"{x >= 2} {y}\""));
    }

    [Fact]
    public async Task Run_InterruptedLoop_NamesTheLineWhereItsBodyBegins()
    {
        await _session.RunUntil(
            "void Spin()\n{\n    while (true)\n    {\n    }\n}\nConsole.WriteLine(\"started\");\n\nSpin();",
            InterruptWhenStarted());
        Assert.Equal(
            ["The cell was interrupted.", "   at Spin in Cell 1, line 4", "   at Cell 1, line 9"],
            Assert.Single(_session.Outputs.OfType<ErrorOutput>()).Traceback);
    }

    [Fact]
    public async Task Run_InterruptedInALibrary_IsGivenUp()
    {
        await _session.RunUntil(
            "Console.WriteLine(\"started\"); Enumerable.Range(0, int.MaxValue).Where(i => i < 0 && Math.Sin(i) > " +
            "2).Count()", InterruptWhenStarted());
        Assert.Equal(
            "The cell was interrupted but still runs, because a library does not return. What it prints from now on " +
            "is dropped; restarting the kernel ends it.",
            _session.Last.Error!.Message);
        Assert.Equal("7", await _session.Evaluate("3 + 4"));
    }

    [Theory]
    [InlineData("for (var i = 0; i < 3; i++)\n    var a = 1;", 2, "CS1023")]
    [InlineData("void F()\n{\n    int unused;\n}\nint G(int n) => n +\n    nowhere;", 6, "CS0103")]
    [InlineData("int G(int n)\n    =>\n    n + nowhere;", 3, "CS0103")]
    public async Task Run_LoopThatDoesNotCompile_IsReportedAsWritten(string code, int line, string id)
    {
        await _session.Run(code);
        Assert.Equal((id, line), (_session.Last.Error!.Name, _session.Last.Error.Line));
    }

    [Fact]
    public async Task Run_LoopWithAWarning_WarnsOnceWithTheColumnsAsWritten()
    {
        await _session.Run("int F() { while (true) { int unused = 5; return 1; } }\nF()");
        Assert.Equal(
            "\n(1,30): warning CS0219: The variable 'unused' is assigned but its value is never used\n\n",
            _session.Error);
        Assert.Contains(">1<", _session.Result!["text/html"]);
    }

    [Fact]
    public async Task Run_FunctionsOverSeveralLines_KeepTheirLinesInErrors()
    {
        await _session.Run(
            "int Half(int a)\n    =>\n        1 / a;\nint Twice(int a)\n{\n    for (var i = 0; i < 1; i++)\n\n      " +
            "  a = Half(a);\n    return a;\n}\nTwice(0)");
        Assert.Equal(
            ["   at Half in Cell 1, line 3", "   at Twice in Cell 1, line 8", "   at Cell 1, line 11"],
            Assert.IsType<ErrorOutput>(Assert.Single(_session.Outputs)).Traceback.Skip(1));
    }

    [Fact]
    public async Task Run_InterruptedBeforehand_RunsNothing()
    {
        await _session.RunUntil("Console.WriteLine(\"ran\");", new CancellationToken(canceled: true));
        Assert.Equal(CellErrorKind.Interrupted, _session.Last.Error!.Kind);
        Assert.Empty(_session.Out);
    }

    [Fact]
    public async Task Run_AbandonedCell_CannotPrintIntoTheNext()
    {
        await _session.RunUntil(
            "Console.WriteLine(\"started\"); Enumerable.Range(0, 1_000_000_000).Count(i => i < 0); " +
            "Console.WriteLine(\"ghost\");", InterruptWhenStarted());
        await _session.Run("await Task.Delay(3000);");
        Assert.Empty(_session.Outputs);
    }

    [Fact]
    public async Task Run_InterruptedWithAThreadOfItsOwn_LeavesTheNextCellAlone()
    {
        const string code = """
            var go = new System.Threading.ManualResetEventSlim();
            var thread = new System.Threading.Thread(() => { go.Wait(); Console.Write("ghost"); });
            thread.Start();
            Console.WriteLine("started");
            await Task.Delay(-1);
            """;
        await _session.RunUntil(code, InterruptWhenStarted());
        await _session.Run("go.Set(); thread.Join();");
        Assert.Empty(_session.Outputs);
    }

    private CancellationToken InterruptWhenStarted(Stopwatch? watch = null)
    {
        var source = new CancellationTokenSource();
        _ = Task.Run(async () =>
        {
            while (!_session.Out.Contains("started")) await Task.Delay(10);
            watch?.Start();
            await source.CancelAsync();
        });
        return source.Token;
    }
}
