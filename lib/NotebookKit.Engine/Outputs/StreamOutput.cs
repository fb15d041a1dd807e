namespace NotebookKit.Engine.Outputs;

/// <summary>Text that a cell wrote to the console, as it was written: not necessarily a whole line.</summary>
/// <param name="Stream">Which stream it was written to.</param>
/// <param name="Text">The text.</param>
public sealed record StreamOutput(OutputStream Stream, string Text) : CellOutput;
