namespace NotebookKit.Cli.Kernels;

/// <summary>Moves folders, also from one disk to another.</summary>
internal static class FolderMove
{
    /// <summary>Moves a folder to a path at which nothing is; it appears there whole.</summary>
    public static void Into(string source, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        try
        {
            Directory.Move(source, target);
        }
        catch (IOException) when (Directory.Exists(source) && !Directory.Exists(target))
        {
            var beside = $"{target}.{Guid.NewGuid():N}.tmp";
            try
            {
                Copy(source, beside);
                Directory.Move(beside, target);
            }
            catch
            {
                // A full disk: half a folder helps nobody.
                if (Directory.Exists(beside)) Directory.Delete(beside, recursive: true);
                throw;
            }
            Directory.Delete(source, recursive: true);
        }
    }

    private static void Copy(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.GetFiles(source)) File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        foreach (var folder in Directory.GetDirectories(source))
        {
            Copy(folder, Path.Combine(target, Path.GetFileName(folder)));
        }
    }
}
