using System.Runtime.ExceptionServices;

namespace NotebookKit.Engine.Execution;

/// <summary>
/// Exceptions that nobody catches on threads that cells started, and in their <c>async void</c> methods. They would
/// end the process, and with it the notebook's variables; here they are told and survived.
/// </summary>
internal static class StrayExceptions
{
    private static readonly Lazy<bool> Handler = new(TryInstall);

    /// <summary>From now on, for the process. A host with a handler of its own keeps that one.</summary>
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
