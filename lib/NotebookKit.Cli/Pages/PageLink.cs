namespace NotebookKit.Cli.Pages;

/// <summary>A page as others link to it.</summary>
/// <param name="Name">The notebook's file name without extension; the page is NAME.html.</param>
/// <param name="Title">The notebook's first heading, or its name if it has none.</param>
internal sealed record PageLink(string Name, string Title);
