namespace NotebookKit.Engine.Outputs;

/// <summary>How a cell ended.</summary>
/// <param name="ExecutionCount">The cell's number in its engine, from 1.</param>
/// <param name="Error">Why it failed, or null if it succeeded.</param>
/// <param name="Elapsed">How long it took, compilation included.</param>
public sealed record CellResult(int ExecutionCount, CellError? Error, TimeSpan Elapsed)
{
    /// <summary>Whether the cell ran to its end.</summary>
    public bool Succeeded => Error is null;
}
