namespace NotebookKit.Engine;

/// <summary>One thing that could stand at a place.</summary>
/// <param name="Text">The text to insert.</param>
/// <param name="Kind">What it is, in one word: method, property, field, local, class, namespace, keyword, file, magic, …</param>
public sealed record Completion(string Text, string Kind);
