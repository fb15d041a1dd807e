namespace NotebookKit.Cli.Kernels;

/// <summary>What the kernel's program is built from. By it an installed kernel is known to be of this clone.</summary>
internal static class KernelSources
{
    /// <summary>The kernel's project.</summary>
    public const string Program = "NotebookKit.Jupyter";

    /// <summary>The folders with its code.</summary>
    public static IReadOnlyList<string> Folders { get; } = [Program, "NotebookKit.Engine", "Shared"];

    /// <summary>The same for the same sources; null where there are none, as beside an installed kit.</summary>
    public static string? TryHash(string root) =>
        Directory.Exists(Path.Combine(root, "lib", Program)) ? Hash(root) : null;

    /// <summary>The same for the same sources in a clone.</summary>
    public static string Hash(string root) => FolderHash.Of(root,
    [
        Path.Combine(root, "Directory.Build.props"), Path.Combine(root, "Directory.Packages.props"),
        .. Folders.SelectMany(folder => FilesOf(Path.Combine(root, "lib", folder))),
    ]);

    private static IEnumerable<string> FilesOf(string project) =>
        Directory.EnumerateFiles(project).Concat(Directory.EnumerateDirectories(project)
            .Where(folder => Path.GetFileName(folder) is not ("bin" or "obj"))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)));
}
