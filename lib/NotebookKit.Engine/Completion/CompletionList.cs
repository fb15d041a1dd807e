namespace NotebookKit.Engine.Completion;

/// <summary>What could stand at a place in a cell.</summary>
/// <param name="Start">Where the text begins that an item replaces, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Items">The items, in the order in which to show them.</param>
public sealed record CompletionList(int Start, int End, IReadOnlyList<CompletionItem> Items);
