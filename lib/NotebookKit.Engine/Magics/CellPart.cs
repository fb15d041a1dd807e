namespace NotebookKit.Engine.Magics;

/// <summary>A stretch of a cell: a <see cref="TextPart"/> or a <see cref="MagicPart"/>.</summary>
internal abstract record CellPart;
