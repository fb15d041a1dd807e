using System.Globalization;
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

    private readonly OutputBudget _text = new(options.MaximumTextLength);
    private readonly OutputBudget _displays = new(options.MaximumDisplayLength);
    private volatile bool _isAbandoned;
    private bool _hasEnded;

    /// <summary>The run that the calling code belongs to; null outside of cells.</summary>
    public static CellContext? Current => Ambient.Value;

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

    /// <summary>Publishes console text, up to the cell's limit.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public void Write(OutputStream stream, string text)
    {
        ThrowIfInterrupted();
        var granted = _text.Spend(text.Length);
        Publish(new StreamOutput(stream, text[..granted]));
        if (granted < text.Length && _text.ClaimNote()) NoteDropping("wrote", options.MaximumTextLength);
    }

    /// <summary>Publishes a displayed value, if it is within the cell's limit.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public void Display(DisplayOutput output)
    {
        var length = output.Data.Values.Sum(text => text.Length);
        if (_displays.Spend(length) == length) Publish(output);
        else if (_displays.ClaimNote()) NoteDropping("displayed", options.MaximumDisplayLength);
    }

    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public void Publish(CellOutput output)
    {
        // Also ends an interrupted loop that prints or displays on another thread.
        ThrowIfInterrupted();
        if (output is not StreamOutput { Text: "" }) channel.Publish(output, interrupt);
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

    private void NoteDropping(string did, int limit) => Publish(new StreamOutput(OutputStream.Error, string.Create(
        CultureInfo.InvariantCulture, $"\n… the cell {did} more than {limit:N0} characters; the rest is dropped.\n")));

    private sealed class Resumption(CellContext? suspended) : IDisposable
    {
        public void Dispose() => Ambient.Value = suspended;
    }
}
