namespace NotebookKit.TestSupport;

/// <summary>Waits for what other processes do in a folder.</summary>
public static class FolderWatch
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Waits until a condition holds; it is asked when something is new in the folder or below it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="condition">What to wait for.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="TimeoutException">Nothing has happened there for two minutes.</exception>
    public static async Task UntilAsync(string folder, Func<bool> condition, CancellationToken cancellation)
    {
        var changes = new SemaphoreSlim(0);
        using var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Created += (_, _) => changes.Release();
        watcher.Renamed += (_, _) => changes.Release();
        watcher.EnableRaisingEvents = true;
        while (!condition())
        {
            var hasChanged = await changes.WaitAsync(Patience, cancellation);
            if (!hasChanged) throw new TimeoutException($"Nothing new in {folder} for too long.");
        }
    }
}
