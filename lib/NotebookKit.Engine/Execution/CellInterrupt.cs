using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace NotebookKit.Engine.Execution;

/// <summary>
/// How compiled cells learn that they are interrupted: they look here in every turn of a loop. It is one number for
/// the process, because it must cost next to nothing to look at it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CellInterrupt
{
    private const string TooDeep =
        "Functions have called each other too deeply. Does one call itself without an end? It needs a case in which " +
        "it returns without a call.";

    private static volatile int _pending;

    /// <summary>Ends the calling cell if it was interrupted; the compiler puts the calls in.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public static void Check()
    {
        if (_pending != 0) CellContext.Current?.ThrowIfInterrupted();
    }

    /// <summary>
    /// As <see cref="Check"/>, at the start of a function. A function that calls itself for ever ends in an exception
    /// while the stack still has room for one; a stack that overflows would end the process and every variable with it.
    /// </summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    /// <exception cref="InsufficientExecutionStackException">The functions called each other too deeply.</exception>
    public static void Enter()
    {
        Check();
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw new InsufficientExecutionStackException(TooDeep);
    }

    /// <summary>From now on until <see cref="Lower"/>, cells look whether it is they who are interrupted.</summary>
    internal static void Raise() => Interlocked.Increment(ref _pending);

    /// <summary>An interrupted cell has ended.</summary>
    internal static void Lower() => Interlocked.Decrement(ref _pending);
}
