namespace NotebookKit.Engine;

/// <summary>
/// Whatever runs cells and keeps their variables:
/// <see cref="CSharpEngine.RunAsync(string, Action{CellOutput}, CancellationToken)"/>, or a kernel in another process.
/// </summary>
/// <param name="code">The cell's text.</param>
/// <param name="sink">Gets each output as it comes, one at a time.</param>
/// <param name="cancellation">Interrupts the cell.</param>
/// <returns>How the cell ended. Its failure is a result, never an exception.</returns>
public delegate Task<CellResult> CellRunner(string code, Action<CellOutput> sink, CancellationToken cancellation);
