using NotebookKit.Engine.Execution;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Tests.Execution;

public sealed class OutputChannelTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Publish_InterruptedWhileAnotherOutputIsSent_SendsNothing()
    {
        var channel = new OutputChannel();
        var sent = new List<CellOutput>();
        using var isSending = new ManualResetEventSlim();
        using var mayEnd = new ManualResetEventSlim();
        using var interrupt = new CancellationTokenSource();
        using var connection = channel.Open(output =>
        {
            sent.Add(output);
            isSending.Set();
            mayEnd.Wait(Patience);
        });
        var first = new StreamOutput(OutputStream.Out, "first");
        var sending = Task.Run(() => channel.Publish(first, interrupt.Token), TestContext.Current.CancellationToken);
        Assert.True(isSending.Wait(Patience, TestContext.Current.CancellationToken));
        var waiting = Publisher(channel, interrupt.Token, out var late);
        Assert.True(SpinWait.SpinUntil(() => waiting.ThreadState.HasFlag(ThreadState.WaitSleepJoin), Patience));

        await interrupt.CancelAsync();
        mayEnd.Set();

        await sending;
        await Assert.ThrowsAsync<OperationCanceledException>(() => late);
        Assert.Equal([first], sent);
    }

    /// <summary>A thread of its own, whose state tells when it waits for its turn.</summary>
    private static Thread Publisher(OutputChannel channel, CancellationToken interrupt, out Task published)
    {
        var ended = new TaskCompletionSource();
        published = ended.Task;
        var thread = new Thread(() =>
        {
            try
            {
                channel.Publish(new StreamOutput(OutputStream.Out, "late"), interrupt);
                ended.SetResult();
            }
            catch (OperationCanceledException exception)
            {
                ended.SetException(exception);
            }
        });
        thread.Start();
        return thread;
    }
}
