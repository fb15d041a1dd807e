namespace NotebookKit.Shared;

/// <summary>
/// A file on its way: it is written beside its place, in the same folder, and takes its name only when it is complete.
/// Until then a reader sees the old file, if any, and a failure leaves nothing behind.
/// </summary>
internal sealed class UnfinishedFile : IDisposable
{
    private const int BufferSize = 1 << 16;

    private readonly string _path;
    private readonly string _unfinished;
    private readonly UnixFileMode? _rights;

    /// <summary>Nothing is written yet.</summary>
    /// <param name="path">The file's place.</param>
    /// <param name="source">The file that it is made from: who may not read that may not read this. Null if there is
    /// none.</param>
    public UnfinishedFile(string path, string? source = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _path = Path.GetFullPath(path);
        _unfinished = Path.Combine(Path.GetDirectoryName(_path) ?? _path, UnfinishedName.Next());
        _rights = FileAccessRights.Of(source);
    }

    /// <summary>Writes the contents; the place stays as it is.</summary>
    /// <param name="write">Writes the contents.</param>
    /// <exception cref="IOException">The folder is missing, not writable or full.</exception>
    public void Write(Action<Stream> write) => Naming(() =>
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.None,
            BufferSize = BufferSize,
        };
        if (!OperatingSystem.IsWindows() && _rights is { } rights) options.UnixCreateMode = rights;
        using var stream = new FileStream(_unfinished, options);
        write(stream);
    });

    /// <summary>Gives the file its name.</summary>
    /// <param name="overwrite">Whether a file of that name is replaced.</param>
    /// <exception cref="IOException">A file of that name must stay, or cannot be replaced.</exception>
    public void Appear(bool overwrite) => Naming(() => File.Move(_unfinished, _path, overwrite));

    /// <summary>Removes what is unfinished.</summary>
    public void Dispose()
    {
        if (File.Exists(_unfinished)) File.Delete(_unfinished);
    }

    /// <summary>The caller knows the file by its own name: no error speaks of the unfinished one.</summary>
    private void Naming(Action action)
    {
        try
        {
            action();
        }
        catch (UnauthorizedAccessException exception) when (IsOurs(exception))
        {
            throw new IOException(
                $"Cannot write {_path}: the folder or the file is read-only, or belongs to someone else.", exception);
        }
        catch (DirectoryNotFoundException exception) when (IsOurs(exception))
        {
            throw new DirectoryNotFoundException($"Cannot write {_path}: its folder does not exist.", exception);
        }
        catch (IOException exception) when (IsOurs(exception))
        {
            throw new IOException(
                $"Cannot write {_path}: {exception.Message.Replace(_unfinished, _path, StringComparison.Ordinal)}",
                exception);
        }
    }

    private bool IsOurs(Exception exception) =>
        exception.Message.Contains(_unfinished, StringComparison.Ordinal)
            || exception.Message.Contains(_path, StringComparison.Ordinal);
}
