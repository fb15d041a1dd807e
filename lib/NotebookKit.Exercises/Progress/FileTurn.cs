namespace NotebookKit.Exercises.Progress;

/// <summary>A process's turn to change a file; the others wait.</summary>
internal sealed class FileTurn : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private readonly FileStream _lock;

    private FileTurn(FileStream file) => _lock = file;

    /// <exception cref="IOException">It is another's turn for longer than that, or the folder is missing or
    /// read-only.</exception>
    public static FileTurn Take(string path, TimeSpan patience)
    {
        var until = DateTime.UtcNow + patience;
        while (true)
        {
            try
            {
                return new FileTurn(new FileStream(
                    $"{path}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1,
                    FileOptions.DeleteOnClose));
            }
            catch (IOException exception) when (
                exception is not (DirectoryNotFoundException or FileNotFoundException) && DateTime.UtcNow < until)
            {
                Thread.Sleep(Pause);
            }
        }
    }

    public void Dispose() => _lock.Dispose();
}
