namespace NotebookKit.Engine.Execution;

/// <summary>
/// What makes an interrupted cell end: first its own looking (<see cref="CellInterrupt"/>), then being woken from what
/// it waits for. Aborting its thread is no way out: the runtime itself can crash of it.
/// </summary>
/// <param name="interrupt">Is cancelled when the user has had enough.</param>
/// <param name="patience">How long the cell may then take to end.</param>
internal sealed class CellInterruption(CancellationToken interrupt, TimeSpan patience)
{
    private const int WakingCalls = 4;

    /// <summary>Whether the cell ends, be it by an interrupt, before patience does.</summary>
    public async Task<bool> EndsInTimeAsync(Task cell, CellThread thread)
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
            for (var call = 0; call < WakingCalls && !await EndsAsync(cell); call++)
            {
                // More than once: code may catch what wakes it.
                thread.Wake();
            }
            return await EndsAsync(cell);
        }
    }

    private async Task<bool> EndsAsync(Task cell) =>
        await Task.WhenAny(cell, Task.Delay(patience / (WakingCalls + 1), CancellationToken.None)) == cell;
}
