namespace NotebookKit.Engine;

/// <summary>
/// The run of one cell, as its code sees it. It follows the code into tasks and threads that it starts, so their
/// output finds the right engine; what they print after their cell has ended goes to the engine's next cell.
/// </summary>
internal sealed class CellContext(OutputChannel channel, EngineOptions options, CancellationToken cancellation)
{
    private static readonly AsyncLocal<CellContext?> Ambient = new();

    private readonly Lock _gate = new();
    private int _streamLength;
    private volatile bool _isAbandoned;

    /// <summary>The run that the calling code belongs to, or null outside of cells.</summary>
    public static CellContext? Current => Ambient.Value;

    /// <summary>Makes this the current run for the calling thread and what it starts.</summary>
    public void Enter() => Ambient.Value = this;

    /// <summary>Leaves the current run until the returned value is disposed.</summary>
    public static IDisposable Suspend()
    {
        var suspended = Ambient.Value;
        Ambient.Value = null;
        return new Resumption(suspended);
    }

    /// <summary>The cell did not end when interrupted: whatever it still puts out is dropped.</summary>
    public void Abandon() => _isAbandoned = true;

    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public void Publish(CellOutput output)
    {
        // Ends an interrupted loop that prints or displays, on whatever thread it runs.
        cancellation.ThrowIfCancellationRequested();
        if (!_isAbandoned) channel.Publish(output);
    }

    /// <summary>Publishes that the cell was interrupted: the one output that comes after its interruption.</summary>
    public void PublishLast(ErrorOutput output) => channel.Publish(output);

    /// <summary>Publishes console text up to the cell's limit.</summary>
    public void Write(OutputStream stream, string text)
    {
        lock (_gate)
        {
            var room = options.MaximumStreamLength - _streamLength;
            _streamLength = Math.Min(_streamLength + text.Length, options.MaximumStreamLength + 1);
            if (room < 0) cancellation.ThrowIfCancellationRequested();
            else if (text.Length <= room) Publish(new StreamOutput(stream, text));
            else PublishRest(stream, text[..room]);
        }
    }

    public string Ask(string prompt, bool isPassword)
    {
        if (options.Input is not { } input)
            throw new NotSupportedException("Nobody can be asked here: this notebook runs without a user at the keyboard.");
        using (Suspend()) return input(new InputRequest(prompt, isPassword, cancellation));
    }

    private void PublishRest(OutputStream stream, string text)
    {
        _streamLength = options.MaximumStreamLength + 1;
        Publish(new StreamOutput(stream, text));
        Publish(new StreamOutput(
            OutputStream.Error, $"\n… the cell wrote more than {options.MaximumStreamLength:N0} characters; the rest is dropped.\n"));
    }

    private sealed class Resumption(CellContext? suspended) : IDisposable
    {
        public void Dispose() => Ambient.Value = suspended;
    }
}
