namespace NotebookKit.Engine.Execution;

/// <summary>
/// Waits for an interrupted cell to end. It ends at its next <see cref="CellInterrupt.Check"/>, or because the host
/// wakes it. Its thread is not aborted: the runtime itself can crash then.
/// </summary>
internal static class InterruptTimeout
{
    /// <summary>How long an interrupted cell may take to end.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromMilliseconds(900);

    /// <summary>True when the cell has ended; false if it was interrupted and still runs.</summary>
    public static async Task<bool> EndsInTimeAsync(Task cell, CancellationToken interrupt)
    {
        using var raising = interrupt.Register(() =>
        {
            CellInterrupt.Raise();
            _ = cell.ContinueWith(_ => CellInterrupt.Lower(), TaskScheduler.Default);
        });
        try
        {
            await cell.WaitAsync(interrupt);
            return true;
        }
        catch (OperationCanceledException) when (interrupt.IsCancellationRequested)
        {
            return await Task.WhenAny(cell, Task.Delay(Patience, CancellationToken.None)) == cell;
        }
    }
}
