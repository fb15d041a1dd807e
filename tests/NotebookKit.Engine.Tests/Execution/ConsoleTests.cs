using NotebookKit.Engine.Execution;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Tests.Execution;

public sealed class ConsoleTests
{
    private readonly CellSession _session = new(new EngineOptions { Input = request => $"answer to {request.Prompt}" });

    [Fact]
    public async Task Run_BothStreams_AreCapturedApart()
    {
        await _session.Run(
            "Console.Write(\"a\");\nConsole.WriteLine(1.5);\nConsole.Error.WriteLine(\"e\");\n" +
            "Console.Out.Write(new[] { 'c', 'd' });");
        Assert.Equal("a1.5\ncd", _session.Out);
        Assert.Equal("e\n", _session.Error);
    }

    [Fact]
    public async Task Run_TextFromTasksAndThreads_IsTheCells()
    {
        await _session.Run(
            "await Task.Run(() => Console.WriteLine(\"task\"));\n" +
            "var thread = new System.Threading.Thread(() => Console.WriteLine(\"thread\")); thread.Start(); " +
            "thread.Join();\n" +
            "Parallel.For(0, 20, i => Console.WriteLine(\"parallel\"));");
        Assert.Equal("task\nthread\n" + string.Concat(Enumerable.Repeat("parallel\n", 20)), _session.Out);
    }

    [Fact]
    public async Task Run_TextIsLive_BeforeTheCellEnds()
    {
        var engine = new CSharpEngine();
        var seen = new TaskCompletionSource<string>();
        var run = engine.RunAsync(
            "Console.WriteLine(\"now\"); while (!System.IO.File.Exists(\"never\")) System.Threading.Thread.Sleep(1);",
            output => seen.TrySetResult((output as StreamOutput)?.Text ?? "no text"), Cancelled(seen.Task));
        Assert.Equal("now\n", await seen.Task);
        Assert.Equal(CellErrorKind.Interrupted, (await run).Error!.Kind);

        static CancellationToken Cancelled(Task when)
        {
            var source = new CancellationTokenSource();
            when.ContinueWith(_ => source.Cancel(), TaskScheduler.Default);
            return source.Token;
        }
    }

    [Fact]
    public async Task Run_HostsOwnText_IsNotTheCells()
    {
        var engine = new CSharpEngine();
        var texts = new List<string>();
        await engine.RunAsync("Console.WriteLine(\"cell\");", output =>
        {
            texts.Add(((StreamOutput)output).Text);
            Console.Write("");
            Console.WriteLine("from the sink");
        }, TestContext.Current.CancellationToken);
        Assert.Equal(["cell\n"], texts);
    }

    [Fact]
    public async Task Run_TenThousandLines_AllArrive()
    {
        await _session.Run("for (var i = 0; i < 10_000; i++) Console.WriteLine(i);");
        Assert.Equal(string.Concat(Enumerable.Range(0, 10_000).Select(i => $"{i}\n")), _session.Out);
    }

    [Fact]
    public async Task Run_RunawayPrints_AreCutWithANote()
    {
        var session = new CellSession(new EngineOptions { Limits = new OutputLimits(1000, 1000) });
        await session.Run("for (var i = 0; i < 10_000; i++) Console.Write(\"abc\");");
        Assert.Equal(1000, session.Out.Length);
        Assert.Equal("\n… the cell wrote more than 1,000 characters; the rest is dropped.\n", session.Error);
        await session.Run("Console.Write(\"again\");");
        Assert.Equal("again", session.Out);
    }

    [Fact]
    public async Task Run_RunawayDisplays_AreCutWithANote()
    {
        var session = new CellSession(new EngineOptions { Limits = new OutputLimits(10, 10) });
        await session.Run("for (var i = 0; i < 5; i++) \"abcd\".Display();");
        Assert.Equal(2, session.Displays.Count);
        Assert.Contains("displayed more than 10 characters", session.Error);
    }

    [Fact]
    public async Task Run_Input_AsksTheUser() =>
        Assert.Equal("answer to name?", await _session.Evaluate("input(\"name?\")"));

    [Fact]
    public async Task Run_ConsoleReadLine_AsksTheUser() =>
        Assert.Equal("answer to ", await _session.Evaluate("Console.ReadLine()"));

    [Fact]
    public async Task Run_InputWithNobodyToAsk_FailsAndSaysSo()
    {
        var session = new CellSession();
        await session.Run("input(\"name?\")");
        Assert.Equal("NotSupportedException", session.Last.Error!.Name);
        Assert.Contains("Nobody can be asked", session.Last.Error.Message);
    }
}
