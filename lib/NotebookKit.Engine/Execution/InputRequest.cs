namespace NotebookKit.Engine.Execution;

/// <summary>A cell asks its user for a line of text.</summary>
/// <param name="Prompt">What to show.</param>
/// <param name="IsPassword">Whether the answer must not be shown while it is typed.</param>
/// <param name="Cancellation">Cancelled when the cell is interrupted.</param>
public sealed record InputRequest(string Prompt, bool IsPassword, CancellationToken Cancellation);
