namespace NotebookKit.Engine.Completion;

/// <summary>A name that could stand at a position, before it is compared with what was typed.</summary>
/// <param name="Item">The item to offer.</param>
/// <param name="Closeness">How likely it is to be meant.</param>
internal sealed record Candidate(CompletionItem Item, Closeness Closeness);
