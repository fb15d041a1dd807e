using NotebookKit.Engine.Execution;

namespace NotebookKit.Engine.Tests.Completion;

public sealed class RunningCellTests
{
    [Fact]
    public async Task CompleteAndInspect_WhileACellRuns_KnowTheCellsBeforeIt()
    {
        var session = new CellSession();
        using var interrupt = new CancellationTokenSource();
        await session.Run("var before = \"text\";");
        var running = session.RunUntil("var during = 1; await Task.Delay(-1);", interrupt.Token);
        var names = (await session.Complete("before.")).Items.Select(item => item.Text);
        Assert.Contains("Length", names);
        Assert.Equal("string before", (await session.Inspect("before"))!.Signature);
        Assert.False(running.IsCompleted);
        await interrupt.CancelAsync();
        await running;
    }

    [Fact]
    public async Task Complete_FromManyThreadsWhileCellsRun_IsSafe()
    {
        var session = new CellSession(new EngineOptions { BaseFolder = StudentSession.Folder });
        var prelude = StudentSession.CodeCells("01-read.ipynb")[0];
        var asked =
            Enumerable.Range(0, 16)
                .Select(i => Task.Run(() => session.Complete($"{prelude}\nvar x{i} = new DicomDataset().Win")))
                .ToList();
        await session.Run(prelude);
        Assert.Null(session.Last.Error);
        Assert.All(await Task.WhenAll(asked), found =>
            Assert.Equal(["WindowCenter", "Windows", "WindowWidth"], found.Items.Select(item => item.Text)));
    }
}
