namespace NotebookKit.Engine.Running;

/// <summary>A cell that failed, or that should have failed and did not.</summary>
/// <param name="CellIndex">The cell's place in the notebook, from 0, counting cells of every kind.</param>
/// <param name="Line">The cell's line, from 1, or null if the failure has no line.</param>
/// <param name="Message">What went wrong.</param>
public sealed record CellFailure(int CellIndex, int? Line, string Message);
