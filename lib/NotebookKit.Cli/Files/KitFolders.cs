namespace NotebookKit.Cli.Files;

/// <summary>The folder with the lecture: the clone that this kit belongs to, or what <c>kit run</c> unpacked.</summary>
internal static class KitFolders
{
    private const string Marker = "NotebookKit.sln";

    /// <summary>
    /// The lecture's root: above the kit's own files, else above the working folder; null if neither.
    /// </summary>
    public static string? FindRoot() => Above(AppContext.BaseDirectory) ?? Above(Directory.GetCurrentDirectory());

    /// <summary>The library that notebooks name.</summary>
    public static string LibraryIn(string root) => Path.Combine(root, "lib", "NotebookKit", "bin", "NotebookKit.dll");

    /// <summary>Whether a folder holds the lecture's sources, and so can be built.</summary>
    public static bool IsClone(string folder) => File.Exists(Path.Combine(folder, Marker));

    /// <summary>Whether a folder holds the lecture.</summary>
    public static bool IsRoot(string folder) => IsClone(folder) || File.Exists(LibraryIn(folder));

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

    /// <summary>Where Plotly.NET lies for the notebooks, unless the kit was built without it.</summary>
    public static string PlotlyNet(string root) =>
        Path.Combine(root, "lib", "NotebookKit.Plots", "bin", "Plotly.NET.dll");

    private static string? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (IsRoot(folder.FullName)) return folder.FullName;
        }
        return null;
    }
}
