namespace NotebookKit.Engine.Running;

/// <summary>A <see cref="NotebookRunner"/> has run a cell.</summary>
/// <param name="CellIndex">The cell's place in the notebook, from 0, counting cells of every kind.</param>
/// <param name="CodeCellCount">How many code cells the notebook has.</param>
/// <param name="Elapsed">How long the cell took.</param>
/// <param name="Failure">Why the cell failed, or null.</param>
public sealed record CellFinished(int CellIndex, int CodeCellCount, TimeSpan Elapsed, CellFailure? Failure);
