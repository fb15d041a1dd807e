namespace FellowOakDicom;

/// <summary>Writes files that appear whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside the file and renames, so that until then the old file, if any, stays as it is.</summary>
    public static void Write(string fileName, Action<Stream> write)
    {
        var path = Path.GetFullPath(fileName);
        var unfinished =
            Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var target = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                write(target);
            }
            File.Move(unfinished, path, overwrite: true);
        }
        // The caller asked for fileName: the error must not speak of the unfinished file alone.
        catch (UnauthorizedAccessException e)
        {
            throw new UnauthorizedAccessException($"{fileName} cannot be written: {e.Message}", e);
        }
        catch (IOException e)
        {
            throw new IOException($"{fileName} cannot be written: {e.Message}", e);
        }
        finally
        {
            if (File.Exists(unfinished)) File.Delete(unfinished);
        }
    }
}
