namespace NotebookKit.Engine.Completion;

/// <summary>What the author of a type or member wrote about it.</summary>
/// <param name="PlainText">Plain text, for front ends that show text as it is.</param>
/// <param name="Markdown">Markdown, for front ends that render it.</param>
public sealed record DocumentationText(string PlainText, string Markdown);
