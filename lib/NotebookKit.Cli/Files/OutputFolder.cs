namespace NotebookKit.Cli.Files;

/// <summary>The folder that results go to.</summary>
internal static class OutputFolder
{
    /// <summary>Makes the folder if need be and tries whether files can be made in it, before any work is done.</summary>
    /// <exception cref="IOException">They cannot; the message names the folder and what to do.</exception>
    public static void Prepare(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".{Guid.NewGuid():N}.tmp");
            using (new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose))
            {
                // Its creation was the test.
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"cannot write into the output folder {folder} ({refused.Message.TrimEnd('.')}): choose another with --out", refused);
        }
    }
}
