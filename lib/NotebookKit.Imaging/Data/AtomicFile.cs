namespace NotebookKit;

/// <summary>
/// Writes a file whole or not at all: the bytes go to a temporary file in the same folder, which takes the final
/// name only when it is complete. A reader never sees half a file, and a failure leaves the old file as it was.
/// </summary>
public static class AtomicFile
{
    private const int BufferSize = 1 << 16;

    /// <summary>Writes the file at <paramref name="path"/>.</summary>
    /// <param name="path">The file to make or to replace.</param>
    /// <param name="write">Writes the contents. When it throws, nothing remains.</param>
    /// <param name="input">A file that must never be replaced: the one the contents come from.</param>
    /// <exception cref="IOException">The folder is missing, not writable or full, or <paramref name="path"/> is
    /// <paramref name="input"/>.</exception>
    public static void Write(string path, Action<Stream> write, string? input = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(write);
        var target = Path.GetFullPath(path);
        RefuseInput(target, input);
        var temporary = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = Create(temporary, target))
            {
                write(stream);
                stream.Flush();
            }
            File.Move(temporary, target, overwrite: true);
        }
        catch (UnauthorizedAccessException failure)
        {
            throw NotWritable(target, failure);
        }
        finally
        {
            // Gone already after the rename; a failed or cancelled write leaves it behind.
            if (File.Exists(temporary)) File.Delete(temporary);
        }
    }

    /// <summary>Writes <paramref name="contents"/> as the file at <paramref name="path"/>.</summary>
    /// <inheritdoc cref="Write(string, Action{Stream}, string?)"/>
    public static void Write(string path, byte[] contents, string? input = null) =>
        Write(path, stream => stream.Write(contents), input);

    private static FileStream Create(string temporary, string target)
    {
        try
        {
            return new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize);
        }
        catch (DirectoryNotFoundException failure)
        {
            throw new DirectoryNotFoundException(
                $"Cannot write {target}: its folder does not exist.", failure);
        }
        catch (UnauthorizedAccessException failure)
        {
            throw NotWritable(target, failure);
        }
    }

    private static IOException NotWritable(string target, Exception failure) =>
        new($"Cannot write {target}: the folder or the file is read-only, or belongs to someone else.", failure);

    private static void RefuseInput(string target, string? input)
    {
        if (input is not null && FilePaths.AreSame(target, input))
        {
            throw new IOException(
                $"Refusing to overwrite the input {target}: choose another name or folder for the result.");
        }
    }
}
