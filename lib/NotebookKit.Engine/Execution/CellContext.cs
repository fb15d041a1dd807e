using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Execution;

/// <summary>
/// The run of one cell: where its code prints, displays and asks. Tasks and threads that the code starts belong to the
/// same run, so that their output reaches the right engine; what they print after their cell has ended goes to the
/// engine's next cell.
/// </summary>
internal sealed class CellContext(
    CellName name, OutputChannel channel, EngineOptions options, CancellationToken interrupt)
{
    private static readonly AsyncLocal<CellContext?> Ambient = new();

    private readonly OutputBound _bound = new(options.Limits);
    private volatile bool _isAbandoned;
    private bool _hasEnded;

    /// <summary>The run that the calling code belongs to; null outside of cells.</summary>
    public static CellContext? Current => Ambient.Value;

    /// <summary>How much the calling code may put out.</summary>
    public static OutputLimits Limits => Current?.Options.Limits ?? OutputLimits.Default;

    /// <summary>How the engine runs cells.</summary>
    public EngineOptions Options => options;

    /// <summary>Makes this the current run for the calling code and for what it starts.</summary>
    public void Enter() => Ambient.Value = this;

    /// <summary>Leaves the current run until the returned value is disposed.</summary>
    public static IDisposable Suspend()
    {
        var suspended = Ambient.Value;
        Ambient.Value = null;
        return new Resumption(suspended);
    }

    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public void ThrowIfInterrupted()
    {
        options.Host.PollInterrupt?.Invoke();
        interrupt.ThrowIfCancellationRequested();
    }

    /// <summary>Drops the cell's further output: it was interrupted and still runs.</summary>
    public void Abandon() => _isAbandoned = true;

    /// <summary>Publishes console text.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public void Write(OutputStream stream, string text) => Publish(new StreamOutput(stream, text));

    /// <summary>Publishes an output, as far as it is within the cell's limits.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public void Publish(CellOutput output)
    {
        // Also ends an interrupted loop that prints or displays on another thread.
        ThrowIfInterrupted();
        foreach (var bounded in _bound.Of(output))
        {
            if (bounded is not StreamOutput { Text: "" }) channel.Publish(bounded, interrupt);
        }
    }

    /// <summary>
    /// Publishes the error that ends the cell, if none was published before. Only this output may follow an interrupt.
    /// </summary>
    public void PublishLast(ErrorOutput output)
    {
        if (!Interlocked.Exchange(ref _hasEnded, true)) channel.Publish(output);
    }

    /// <summary>
    /// Publishes an exception that nothing caught on a thread that the cell started, unless the cell's interrupt
    /// caused it.
    /// </summary>
    public void Report(Exception exception)
    {
        if (interrupt.IsCancellationRequested && exception is OperationCanceledException) return;
        var lines = new ExceptionReport(exception, name).Output.Traceback;
        if (!_isAbandoned)
        {
            channel.Publish(new StreamOutput(OutputStream.Error, $"In the background: {string.Join('\n', lines)}\n"));
        }
    }

    /// <exception cref="NotSupportedException">There is nobody to ask.</exception>
    public string Ask(string prompt, bool isPassword)
    {
        if (options.Input is not { } input)
        {
            throw new NotSupportedException(
                "Nobody can be asked here: this notebook runs without a user at the keyboard.");
        }
        using (Suspend()) return input(new InputRequest(prompt, isPassword, interrupt));
    }

    private sealed class Resumption(CellContext? suspended) : IDisposable
    {
        public void Dispose() => Ambient.Value = suspended;
    }
}
