namespace NotebookKit.Engine.Execution;

/// <summary>
/// A cell that calls <c>Environment.Exit</c> ends the process, which nothing can prevent; but the process then says
/// so and does not report success.
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
