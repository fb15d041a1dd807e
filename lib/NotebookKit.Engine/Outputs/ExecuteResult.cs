namespace NotebookKit.Engine.Outputs;

/// <summary>The value of a cell's last expression.</summary>
/// <param name="Data">The value, as in <see cref="DisplayOutput"/>.</param>
/// <param name="ExecutionCount">The cell's number, shown as <c>[3]</c>.</param>
public sealed record ExecuteResult(IReadOnlyDictionary<string, string> Data, int ExecutionCount) : CellOutput;
