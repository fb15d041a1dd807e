namespace NotebookKit.Engine.Magics;

/// <summary>A stretch of a cell in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Text">The text. Code has as many lines before it as in the cell, so that its line numbers are
/// right.</param>
internal sealed record TextPart(CellLanguage Language, string Text) : CellPart;
