namespace NotebookKit.Cli.Reset;

/// <summary>A notebook as the lecture hands it out.</summary>
/// <param name="Language">Its edition, such as <c>en</c>.</param>
/// <param name="FileName">Its name with extension.</param>
/// <param name="Contents">The file, its lines ending with a line feed alone.</param>
internal sealed record OriginalNotebook(string Language, string FileName, byte[] Contents)
{
    /// <summary>The name that students call it by: <c>03-window</c>.</summary>
    public string Name => Path.GetFileNameWithoutExtension(FileName);

    /// <summary>Where it stands in a repository.</summary>
    public string PathIn(string root) => Path.Combine(root, "notebooks", Language, FileName);
}
