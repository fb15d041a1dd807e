namespace NotebookKit.Engine.Execution;

/// <summary>
/// Nothing can prevent that a cell ends the process by <c>Environment.Exit</c>. While this is in use, the process then
/// says so, and its exit code is not 0.
/// </summary>
internal sealed class ExitGuard : IDisposable
{
    private readonly CellName _cell;

    public ExitGuard(CellName cell)
    {
        _cell = cell;
        AppDomain.CurrentDomain.ProcessExit += OnProcessExit;
    }

    public void Dispose() => AppDomain.CurrentDomain.ProcessExit -= OnProcessExit;

    private void OnProcessExit(object? sender, EventArgs arguments)
    {
        Console.Error.WriteLine($"{_cell} ended the program, or the program was ended while it ran.");
        if (Environment.ExitCode == 0) Environment.ExitCode = 1;
    }
}
