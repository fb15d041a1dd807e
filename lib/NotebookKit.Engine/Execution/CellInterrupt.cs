using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace NotebookKit.Engine.Execution;

/// <summary>
/// How compiled cells learn that they are interrupted: every turn of a loop and every function calls this. It reads
/// one number that the whole process shares, because a call must cost next to nothing.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CellInterrupt
{
    private const string TooDeep =
        "Functions have called each other too deeply. Does one call itself without an end? It needs a case in which " +
        "it returns without a call.";

    private const int CallsBetweenPolls = 20_000;

    /// <summary>How many running cells have to look closer: those interrupted, and those that poll.</summary>
    private static volatile int _pending;

    private static volatile int _polling;
    private static int _calls;

    /// <summary>Ends the calling cell if it was interrupted. The engine puts the calls into the code.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public static void Check()
    {
        if (_pending != 0) CheckCurrent();
    }

    /// <summary>
    /// As <see cref="Check"/>, at the start of a function. A function that calls itself without an end gets an
    /// exception while the stack has room for one; an overflow of the stack would end the process.
    /// </summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    /// <exception cref="InsufficientExecutionStackException">The functions called each other too deeply.</exception>
    public static void Enter()
    {
        Check();
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw new InsufficientExecutionStackException(TooDeep);
    }

    /// <summary>From now on until <see cref="Lower"/>, one more cell is interrupted and has not ended.</summary>
    internal static void Raise() => Interlocked.Increment(ref _pending);

    /// <summary>An interrupted cell has ended.</summary>
    internal static void Lower() => Interlocked.Decrement(ref _pending);

    /// <summary>Until the returned value is disposed, a cell runs that has to poll for its interrupt.</summary>
    internal static IDisposable Poll()
    {
        Interlocked.Increment(ref _polling);
        Raise();
        return new Polling();
    }

    private static void CheckCurrent()
    {
        // To ask the host is slow, so a cell that only polls does it once in many calls.
        if (_pending == _polling && ++_calls % CallsBetweenPolls != 0) return;
        CellContext.Current?.ThrowIfInterrupted();
    }

    private sealed class Polling : IDisposable
    {
        public void Dispose()
        {
            Lower();
            Interlocked.Decrement(ref _polling);
        }
    }
}
