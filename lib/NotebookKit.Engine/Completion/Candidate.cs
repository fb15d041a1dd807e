namespace NotebookKit.Engine.Completion;

/// <summary>What could stand at a place, before the choice.</summary>
/// <param name="Item">What to offer.</param>
/// <param name="Closeness">How near it is.</param>
internal sealed record Candidate(CompletionItem Item, Closeness Closeness);
