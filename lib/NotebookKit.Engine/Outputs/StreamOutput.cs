namespace NotebookKit.Engine.Outputs;

/// <summary>Text that a cell wrote to the console, in one call: it need not be a whole line.</summary>
/// <param name="Stream">Which stream it was written to.</param>
/// <param name="Text">The text.</param>
public sealed record StreamOutput(OutputStream Stream, string Text) : CellOutput;
