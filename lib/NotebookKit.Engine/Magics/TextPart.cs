namespace NotebookKit.Engine.Magics;

/// <summary>A stretch of a cell in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Text">
/// The text. Code begins with as many empty lines as there are lines before it in the cell, so that the compiler's line
/// numbers are the cell's.
/// </param>
internal sealed record TextPart(CellLanguage Language, string Text) : CellPart;
