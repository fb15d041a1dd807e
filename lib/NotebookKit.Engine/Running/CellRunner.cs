using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Running;

/// <summary>
/// Runs a cell in whatever keeps the cells' variables: an engine in this process, or a kernel in another.
/// </summary>
/// <param name="code">The cell's text.</param>
/// <param name="sink">Gets each output as it comes, one at a time.</param>
/// <param name="cancellation">Interrupts the cell.</param>
/// <returns>How the cell ended. Its failure is a result, never an exception.</returns>
public delegate Task<CellResult> CellRunner(string code, Action<CellOutput> sink, CancellationToken cancellation);
