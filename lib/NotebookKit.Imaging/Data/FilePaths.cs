namespace NotebookKit;

/// <summary>
/// Tells whether two paths lead to the same place, through links and whatever the letters' case means here.
/// </summary>
internal static class FilePaths
{
    private static readonly StringComparison Comparison =
        OperatingSystem.IsWindows()
            || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    public static bool AreSame(string left, string right) => string.Equals(Resolve(left), Resolve(right), Comparison);

    private static string Resolve(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var parent = Path.GetDirectoryName(full);
        if (parent is null) return full;
        FileSystemInfo entry = Directory.Exists(full) ? new DirectoryInfo(full) : new FileInfo(full);
        var target = entry.Exists ? entry.ResolveLinkTarget(returnFinalTarget: true) : null;
        return target?.FullName ?? Path.Combine(Resolve(parent), Path.GetFileName(full));
    }
}
