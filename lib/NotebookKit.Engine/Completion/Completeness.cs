namespace NotebookKit.Engine.Completion;

/// <summary>Whether a cell can run as it stands.</summary>
/// <param name="State">Whether it can.</param>
/// <param name="Indent">With what the next line should begin, if the cell is incomplete.</param>
public sealed record Completeness(CompletenessState State, string Indent);
