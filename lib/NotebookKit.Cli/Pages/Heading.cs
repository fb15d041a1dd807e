namespace NotebookKit.Cli.Pages;

/// <summary>A heading of a notebook, as the table of contents needs it.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Text">Its words without markup.</param>
/// <param name="Id">Its anchor, unique in the page.</param>
internal readonly record struct Heading(int Level, string Text, string Id);
