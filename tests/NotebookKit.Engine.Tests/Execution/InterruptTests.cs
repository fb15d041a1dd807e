namespace NotebookKit.Engine.Tests.Execution;

public sealed class InterruptTests : IDisposable
{
    private readonly CellSession _session = new(new EngineOptions { InterruptPatience = TimeSpan.FromSeconds(1) });

    [Theory]
    [InlineData("var end = DateTime.UtcNow.AddSeconds(5); while (DateTime.UtcNow < end) { }")]
    [InlineData("while (true) Console.Write(\"\");")]
    [InlineData("while (true) display(1);")]
    [InlineData("await Task.Delay(-1);")]
    [InlineData("System.Threading.Thread.Sleep(5_000);")]
    [InlineData("await Task.Yield(); while (true) Console.Write(\"x\");")]
    [InlineData("for (var i = 0; i < 500; i++) { try { Console.Write(\"x\"); System.Threading.Thread.Sleep(10); } catch (Exception) { } }")]
    public async Task Run_Interrupted_EndsAndKeepsTheState(string busy)
    {
        await _session.Run("var x = 1;");
        var run = _session.RunUntil("x = 2; Console.WriteLine(\"started\"); " + busy, InterruptWhenStarted());
        Assert.Same(run, await Task.WhenAny(run, Task.Delay(20_000, TestContext.Current.CancellationToken)));
        Assert.Equal(CellErrorKind.Interrupted, _session.Last.Error!.Kind);
        Assert.StartsWith("The cell was interrupted", Assert.Single(_session.Outputs.OfType<ErrorOutput>()).Message);
        Assert.Equal("7", await _session.Evaluate("3 + 4"));
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
            "Console.WriteLine(\"started\"); System.Threading.Thread.Sleep(2500); Console.WriteLine(\"ghost\");", InterruptWhenStarted());
        await _session.Run("await Task.Delay(3000);");
        Assert.Empty(_session.Outputs);
    }

    private CancellationToken InterruptWhenStarted()
    {
        var source = new CancellationTokenSource();
        _ = Task.Run(async () =>
        {
            while (!_session.Out.Contains("started")) await Task.Delay(10);
            await source.CancelAsync();
        });
        return source.Token;
    }

    public void Dispose() => _session.Dispose();
}
