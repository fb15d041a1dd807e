using NotebookKit.Cli.Terminal;
using NotebookKit.Shared;

namespace NotebookKit.Cli.Files;

/// <summary>The folder that results go to.</summary>
internal static class OutputFolder
{
    /// <summary>
    /// Makes the folder if need be and tries whether files can be made in it, before any work is done; if not, says
    /// so.
    /// </summary>
    public static bool TryPrepare(string folder, KitConsole console)
    {
        try
        {
            Directory.CreateDirectory(folder);
            UnfinishedName.RemoveAbandoned(folder);
            var probe = Path.Combine(folder, UnfinishedName.Next());
            using var created = new FileStream(
                probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Fail(
                $"cannot write into the output folder {folder} ({exception.Message.TrimEnd('.')}): choose another " +
                "with --out");
            return false;
        }
    }
}
