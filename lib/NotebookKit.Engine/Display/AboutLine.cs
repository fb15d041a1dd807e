namespace NotebookKit.Engine.Display;

/// <summary>A line that <c>#!about</c> shows.</summary>
/// <param name="Name">What it is about, such as a library's name.</param>
/// <param name="Value">What to say of it, such as the library's version.</param>
public sealed record AboutLine(string Name, string Value);
