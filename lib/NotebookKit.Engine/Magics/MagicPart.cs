namespace NotebookKit.Engine.Magics;

/// <summary>A line of a cell that tells the engine to do something at this place.</summary>
/// <param name="Name">The magic's name, such as <c>#!who</c>.</param>
/// <param name="Argument">The text after the name; may be empty.</param>
/// <param name="Line">The cell's line, from 1.</param>
internal sealed record MagicPart(string Name, string Argument, int Line) : CellPart;
