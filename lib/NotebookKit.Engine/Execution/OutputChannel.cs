using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Execution;

/// <summary>
/// Sends an engine's outputs to the sink of the running cell. Outputs may come from any thread; they reach the sink one
/// at a time.
/// </summary>
internal sealed class OutputChannel
{
    private readonly Lock _gate = new();
    private Action<CellOutput>? _sink;

    /// <summary>Sends outputs to <paramref name="sink"/> until the returned value is disposed.</summary>
    public IDisposable Open(Action<CellOutput> sink)
    {
        lock (_gate) _sink = sink;
        return new Connection(this);
    }

    /// <summary>Sends an output. While no cell runs it is dropped, as in .NET Interactive.</summary>
    /// <param name="output">What the sink gets.</param>
    /// <param name="interrupt">
    /// The interrupt of the cell that the output is from. It is checked when the sink is free: by then the next cell
    /// may be running.
    /// </param>
    /// <exception cref="OperationCanceledException">The cell was interrupted; the sink gets nothing.</exception>
    public void Publish(CellOutput output, CancellationToken interrupt = default)
    {
        lock (_gate)
        {
            interrupt.ThrowIfCancellationRequested();
            if (_sink is null) return;
            // What the sink itself prints is the host's, not the cell's.
            using (CellContext.Suspend()) _sink(output);
        }
    }

    private sealed class Connection(OutputChannel channel) : IDisposable
    {
        public void Dispose()
        {
            lock (channel._gate) channel._sink = null;
        }
    }
}
