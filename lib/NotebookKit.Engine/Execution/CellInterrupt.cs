using System.ComponentModel;

namespace NotebookKit.Engine;

/// <summary>
/// How compiled cells learn that they are interrupted: they look here in every turn of a loop. It is one number for
/// the process, because it must cost next to nothing to look at it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CellInterrupt
{
    private static volatile int _pending;

    /// <summary>Ends the calling cell if it was interrupted; the compiler puts the calls in.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public static void Check()
    {
        if (_pending != 0) CellContext.Current?.ThrowIfInterrupted();
    }

    /// <summary>From now on until <see cref="Lower"/>, cells look whether it is they who are interrupted.</summary>
    internal static void Raise() => Interlocked.Increment(ref _pending);

    /// <summary>An interrupted cell has ended.</summary>
    internal static void Lower() => Interlocked.Decrement(ref _pending);
}
