namespace NotebookKit.Engine.Completion;

/// <summary>What the author of a type or member wrote about it.</summary>
/// <param name="PlainText">As text, for front ends that show it as it is.</param>
/// <param name="Markdown">As Markdown, for those that render it.</param>
public sealed record DocumentationText(string PlainText, string Markdown);
