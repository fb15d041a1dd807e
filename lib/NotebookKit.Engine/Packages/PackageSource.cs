namespace NotebookKit.Engine.Packages;

/// <summary>A line <c>#i "nuget: source"</c>.</summary>
/// <param name="Text">A feed's address, or a folder with .nupkg files.</param>
/// <param name="Line">The cell's line, from 1.</param>
internal sealed record PackageSource(string Text, int Line)
{
    /// <summary>The source in the form that NuGet expects.</summary>
    /// <param name="baseFolder">The folder that relative folders start from.</param>
    /// <exception cref="MagicException">There is no such folder, or NuGet cannot use it.</exception>
    public string Locate(string baseFolder)
    {
        if (Text.Length == 0)
        {
            throw new MagicException(Line, "#i names no source. Write #i \"nuget: FOLDER\" or the address of a feed.");
        }
        // A path is not read as an address, because a percent sign in it would be decoded.
        var address = Text.Contains("://") && Uri.TryCreate(Text, UriKind.Absolute, out var read) ? read : null;
        if (address is { IsFile: false }) return Text;
        var folder = Path.GetFullPath(address?.LocalPath ?? Text, baseFolder);
        if (!Directory.Exists(folder))
        {
            throw new MagicException(Line, $"#i \"nuget: {Text}\": there is no folder {folder}.");
        }
        return folder.Contains(';')
            ? throw new MagicException(
                Line,
                $"#i \"nuget: {Text}\": NuGet cannot use a folder whose path contains a semicolon: {folder}. " +
                "Rename it.")
            : folder;
    }
}
