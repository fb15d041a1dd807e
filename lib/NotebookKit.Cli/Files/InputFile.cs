namespace NotebookKit.Cli.Files;

/// <summary>A file to work on.</summary>
/// <param name="Path">Where it is, as the user would write it.</param>
/// <param name="Folder">Its folder below the source folder that was given; empty for a file given by name.</param>
internal sealed record InputFile(string Path, string Folder);
