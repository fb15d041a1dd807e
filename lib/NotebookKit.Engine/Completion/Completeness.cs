namespace NotebookKit.Engine.Completion;

/// <summary>Whether a cell can run as it stands.</summary>
/// <param name="State">Whether it can.</param>
/// <param name="Indent">The blanks that the next line should begin with, if the cell is incomplete.</param>
public sealed record Completeness(CompletenessState State, string Indent);
