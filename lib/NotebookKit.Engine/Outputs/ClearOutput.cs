namespace NotebookKit.Engine.Outputs;

/// <summary>Removes the cell's outputs so far.</summary>
/// <param name="Wait">Whether to wait for the next output, so that an animation does not flicker.</param>
public sealed record ClearOutput(bool Wait) : CellOutput;
