using System.Runtime.ExceptionServices;

namespace NotebookKit.Engine.Execution;

/// <summary>
/// Exceptions that nothing catches on threads that cells started, and in their <c>async void</c> methods. They would
/// end the process and lose the notebook's variables; this shows them and lets the process go on.
/// </summary>
internal static class UnhandledExceptions
{
    private static readonly Lazy<bool> Handler = new(TryInstall);

    /// <summary>Handles them from now on. A process that has a handler already keeps its own.</summary>
    public static void Handle() => _ = Handler.Value;

    private static bool TryInstall()
    {
        try
        {
            ExceptionHandling.SetUnhandledExceptionHandler(TryReport);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static bool TryReport(Exception exception)
    {
        if (CellContext.Current is not { } cell) return false;
        cell.Report(exception);
        return true;
    }
}
