using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Execution;

/// <summary>
/// Where an engine's outputs go: to the sink of the cell that runs now. Outputs come from any thread and reach the
/// sink one at a time.
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

    /// <summary>What comes while no cell runs is dropped, as .NET Interactive does.</summary>
    /// <param name="output">What the sink gets.</param>
    /// <param name="interrupt">
    /// The interrupt of the cell that puts it out. It is looked at when the sink's turn comes: by then the next cell
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
