namespace NotebookKit.Engine.Completion;

/// <summary>What could stand at a position in a cell.</summary>
/// <param name="Start">The start of the text that an item replaces, in UTF-16 units.</param>
/// <param name="End">Its end.</param>
/// <param name="Items">The items, in the order in which to show them.</param>
public sealed record CompletionList(int Start, int End, IReadOnlyList<CompletionItem> Items);
