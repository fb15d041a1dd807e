using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Execution;

/// <summary>
/// Sends what cells print to their engine, and what the host prints to the host's console; input works likewise. A
/// process has one console, so engines that run at the same time share one capture.
/// </summary>
internal sealed class ConsoleCapture : IDisposable
{
    private static readonly Lock Gate = new();
    private static ConsoleCapture? _active;

    private readonly TextWriter _out = Console.Out;
    private readonly TextWriter _error = Console.Error;
    private readonly TextReader _in;
    private int _users;

    private ConsoleCapture(TextReader input)
    {
        _in = input;
        Console.SetOut(new CellTextWriter(OutputStream.Out, _out));
        Console.SetError(new CellTextWriter(OutputStream.Error, _error));
        Console.SetIn(new CellTextReader(_in));
    }

    /// <summary>Captures the console until every user has disposed of the returned value.</summary>
    /// <param name="input">What code outside of cells reads.</param>
    public static IDisposable Begin(Func<TextReader> input)
    {
        lock (Gate)
        {
            _active ??= new ConsoleCapture(input());
            _active._users++;
            return _active;
        }
    }

    /// <summary>Restores the console when the last user is done.</summary>
    public void Dispose()
    {
        lock (Gate)
        {
            if (--_users > 0) return;
            Console.SetOut(_out);
            Console.SetError(_error);
            Console.SetIn(_in);
            _active = null;
        }
    }
}
