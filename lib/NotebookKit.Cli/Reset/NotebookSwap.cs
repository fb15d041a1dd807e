using NotebookKit.Cli.Files;
using NotebookKit.Shared;

namespace NotebookKit.Cli.Reset;

/// <summary>
/// Puts a clean notebook in the place of a student's, which is only ever moved: no byte of it can be lost.
/// </summary>
internal static class NotebookSwap
{
    /// <summary>Puts the clean notebook there.</summary>
    /// <returns>The student's version under its new name; null if there was none.</returns>
    /// <exception cref="IOException">That is impossible; everything is as it was.</exception>
    public static string? Do(string path, OriginalNotebook original)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var clean = new UnfinishedFile(path);
            // A full disk shows here, before the student's version has moved.
            clean.Write(stream => stream.Write(original.Contents));
            return Swap(path, clean);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException(
                $"Cannot reset {path}, it is as it was: its folder is read-only or full, or a program holds the " +
                "notebook or has just saved it.", exception);
        }
    }

    private static string? Swap(string path, UnfinishedFile clean)
    {
        string? mine = null;
        if (File.Exists(path))
        {
            mine = KeptCopy.FreeName(path);
            File.Move(path, mine, overwrite: false);
        }
        try
        {
            // A front end may save at this very moment: what it saves is not replaced either.
            clean.Appear(overwrite: false);
            return mine;
        }
        catch when (mine is not null && !Path.Exists(path))
        {
            File.Move(mine, path, overwrite: false);
            throw;
        }
    }
}
