namespace NotebookKit.Jupyter.Kernel;

/// <summary>Interrupts the cell that runs, if one does.</summary>
internal sealed class CellInterrupter
{
    private readonly Lock _gate = new();
    private CancellationTokenSource? _running;

    /// <summary>A cell begins: what <see cref="Interrupt"/> cancels until the returned value is disposed.</summary>
    public CellRun Begin()
    {
        lock (_gate) return new CellRun(this, _running = new CancellationTokenSource());
    }

    public void Interrupt()
    {
        CancellationTokenSource? running;
        lock (_gate) running = _running;
        running?.Cancel();
    }

    /// <summary>The time in which a cell can be interrupted.</summary>
    internal readonly struct CellRun(CellInterrupter owner, CancellationTokenSource source) : IDisposable
    {
        public CancellationToken Token => source.Token;

        public void Dispose()
        {
            // The source is not disposed of: an interrupt may come at this moment, and nothing in it must be freed.
            lock (owner._gate) owner._running = null;
        }
    }
}
