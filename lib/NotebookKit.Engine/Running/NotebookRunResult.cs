namespace NotebookKit.Engine.Running;

/// <summary>How a notebook's run ended.</summary>
/// <param name="Failures">The cells that failed, in order.</param>
/// <param name="Elapsed">How long the run took.</param>
public sealed record NotebookRunResult(IReadOnlyList<CellFailure> Failures, TimeSpan Elapsed)
{
    /// <summary>Whether no cell failed.</summary>
    public bool Succeeded => Failures.Count == 0;
}
