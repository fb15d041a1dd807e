namespace NotebookKit.Engine.References;

/// <summary>A line that <c>#!about</c> shows.</summary>
/// <param name="Name">The subject, such as a library's name.</param>
/// <param name="Value">The text beside it, such as the library's version.</param>
public sealed record AboutLine(string Name, string Value);
