namespace NotebookKit.Engine.Execution;

/// <summary>Runs the code of a cell to its end.</summary>
/// <param name="name">The cell's name, such as <c>Cell 3</c>.</param>
/// <param name="code">Starts the code. It returns at the code's first <c>await</c> that has to wait.</param>
/// <param name="interrupt">
/// Cancelled when the user interrupts the cell. A runner that can wakes the code then, if it blocks its thread.
/// </param>
/// <returns>The value of the cell's last expression; null if it has none.</returns>
public delegate Task<object?> CodeRunner(string name, Func<Task<object?>> code, CancellationToken interrupt);
