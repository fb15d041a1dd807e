namespace NotebookKit.Cli.Tests.Kernels;

/// <summary>All that is in a folder, at any depth, with the content of its files: to see what changed.</summary>
internal static class FolderListing
{
    public static List<string> Of(string folder) =>
    [
        .. Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => $"{Path.GetRelativePath(folder, path)} {BytesOf(path)}"),
    ];

    private static string BytesOf(string path) =>
        File.Exists(path) ? Convert.ToHexString(File.ReadAllBytes(path)) : "";
}
