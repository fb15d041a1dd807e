namespace NotebookKit.Engine.Running;

/// <summary>A <see cref="NotebookRunner"/> starts a cell.</summary>
/// <param name="CellIndex">The cell's place in the notebook, from 0, counting cells of every kind.</param>
/// <param name="CodeCellCount">How many code cells the notebook has.</param>
public sealed record CellStarted(int CellIndex, int CodeCellCount);
