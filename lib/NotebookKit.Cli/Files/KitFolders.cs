namespace NotebookKit.Cli.Files;

/// <summary>The clone that this kit belongs to.</summary>
internal static class KitFolders
{
    private const string Marker = "NotebookKit.sln";

    /// <summary>
    /// The repository's root: above the kit's own files, else above the working folder; null if neither.
    /// </summary>
    public static string? FindRoot() => Above(AppContext.BaseDirectory) ?? Above(Directory.GetCurrentDirectory());

    /// <summary>
    /// The lecture's notebooks of a language, in their order, without the versions that students keep; empty if there
    /// are none.
    /// </summary>
    public static IReadOnlyList<string> LectureNotebooks(string root, string language)
    {
        var folder = Path.Combine(root, "notebooks", language);
        if (!Directory.Exists(folder)) return [];
        return
        [
            .. Directory.EnumerateFiles(folder, "*.ipynb").Where(path => !KeptCopy.IsNameOf(path))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Marker))) return folder.FullName;
        }
        return null;
    }
}
