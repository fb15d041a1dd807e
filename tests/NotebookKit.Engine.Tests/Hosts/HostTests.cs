using NotebookKit.Engine.Execution;
using NotebookKit.Engine.Outputs;
using NotebookKit.TestSupport;

namespace NotebookKit.Engine.Tests.Hosts;

/// <summary>
/// Cells in a host like a browser's: no threads for cells, no files of assemblies, no packages, no standard input.
/// </summary>
public sealed class HostTests
{
    private readonly CellSession _session = Session();

    [Fact]
    public async Task Run_Cells_KeepVariablesPrintAndShowResults()
    {
        await _session.Run("using System.Text.RegularExpressions;\nvar x = 6;\nint Twice(int n) => 2 * n;");
        Assert.Empty(_session.Outputs);
        await _session.Run("Console.Write(\"printed\");\nx.Display();\nTwice(x) * 7");
        Assert.Equal("printed", _session.Out);
        Assert.Contains("<pre>6</pre>", Assert.Single(_session.Displays).Data["text/html"]);
        Assert.Contains("<pre>84</pre>", _session.Result!["text/html"]);
    }

    [Fact]
    public async Task Run_CellThatAwaits_HasItsResult()
    {
        await _session.Run("await Task.Delay(20);\nvar slow = await Task.Run(() => \"slow\");\nslow");
        Assert.Equal("slow", _session.Result!["text/plain"]);
    }

    [Fact]
    public async Task Run_Cell_HasAThreadOfItsOwnOnADesktopOnly()
    {
        const string thread = "System.Threading.Thread.CurrentThread";
        Assert.Equal("True", await _session.Evaluate($"{thread}.IsThreadPoolThread"));
        Assert.Equal("Cell 1", await new CellSession().Evaluate($"{thread}.Name"));
    }

    [Fact]
    public async Task Run_CellThatThrows_IsAnErrorAtItsLine()
    {
        await _session.Run("var zero = 0;\n\n1 / zero");
        var error = Assert.IsType<ErrorOutput>(Assert.Single(_session.Outputs));
        Assert.Equal("DivideByZeroException", error.Name);
        Assert.Equal(3, _session.Last.Error!.Line);
    }

    [Fact]
    public async Task Run_CellThatDoesNotCompile_IsAnErrorAtItsLine()
    {
        await _session.Run("var fine = 1;\nnowhere");
        Assert.Equal(("CS0103", 2), (_session.Last.Error!.Name, _session.Last.Error.Line));
    }

    [Theory]
    [InlineData("while (true) x++;")]
    [InlineData("long Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2); Fib(100)")]
    [InlineData("await Task.Yield(); while (true) Console.Write(\"\");")]
    public async Task Run_LoopThatOnlyItselfCanInterrupt_AsksTheHostAndEnds(string busy)
    {
        using var interrupt = new CancellationTokenSource();
        var polls = 0;
        var session = Session(() =>
        {
            if (Interlocked.Increment(ref polls) > 3) interrupt.Cancel();
        });
        await session.RunUntil($"var x = 1;\n{busy}", interrupt.Token);
        Assert.Equal(CellErrorKind.Interrupted, session.Last.Error!.Kind);
        Assert.Equal("The cell was interrupted.", Assert.Single(session.Outputs.OfType<ErrorOutput>()).Message);
        Volatile.Write(ref polls, int.MinValue);
        Assert.Equal("True", await session.Evaluate("x > 0"));
    }

    [Fact]
    public async Task Run_CellThatAwaitsForEver_EndsWhenInterrupted()
    {
        using var interrupt = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await _session.RunUntil("await Task.Delay(-1);", interrupt.Token);
        Assert.Equal(CellErrorKind.Interrupted, _session.Last.Error!.Kind);
        Assert.Equal("7", await _session.Evaluate("3 + 4"));
    }

    [Fact]
    public async Task Run_ReferenceToAFileThatIsNotThere_IsTheHostsAssemblyOfThatName()
    {
        await _session.Run("#r \"../../nowhere/NotebookKit.TestSupport.dll\"\nusing NotebookKit.TestSupport;");
        Assert.Empty(_session.Outputs);
        Assert.Equal(
            typeof(Repository).Assembly.FullName, await _session.Evaluate("typeof(Repository).Assembly.FullName"));
        await _session.Run("#!about");
        Assert.Contains(
            "NotebookKit.TestSupport.dll</td><td style=\"text-align:start\">0.1.0",
            Assert.Single(_session.Displays).Data["text/html"]);
    }

    [Fact]
    public async Task Run_Package_SaysAtItsLineThatItCannotBeInstalledHere()
    {
        await _session.Run("1\n#r \"nuget: Some.Package, 1.0\"");
        Assert.StartsWith("Some.Package, 1.0 cannot be installed here", _session.Last.Error!.Message);
        Assert.Equal(2, _session.Last.Error.Line);
        Assert.Empty(_session.Displays);
    }

    [Fact]
    public async Task CompleteAndInspect_KnowTheCellsAndDotNet()
    {
        await _session.Run("var words = new List<string>();");
        Assert.Contains("AddRange", (await _session.Complete("words.Add")).Items.Select(item => item.Text));
        Assert.Equal("List<string> words", (await _session.Inspect("words"))!.Signature);
    }

    private static CellSession Session(Action? poll = null) =>
        new(new EngineOptions
        {
            Host = new EngineHost
            {
                RunCode = (_, code, _) => code(),
                Assemblies = new MemoryAssemblies(),
                CanRestorePackages = false,
                ConsoleInput = () => TextReader.Null,
                PollInterrupt = poll,
            },
        });
}
