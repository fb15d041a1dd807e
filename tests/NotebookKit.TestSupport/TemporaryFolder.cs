namespace NotebookKit.TestSupport;

/// <summary>A folder of its own for one test, with a Japanese name, deleted when the test ends.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Directory.CreateDirectory(Path);

    public string Path { get; } =
        System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"医用画像 {Guid.NewGuid():N}");

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Waits until another process has put a file here.</summary>
    public Task WaitForAsync(string name, CancellationToken cancellation) =>
        FolderWatch.UntilAsync(Path, () => System.IO.File.Exists(File(name)), cancellation);

    /// <summary>Copies a folder with all that is in it, and returns where it is now.</summary>
    public string CopyOf(string source, string name)
    {
        var target = Directory.CreateDirectory(File(name)).FullName;
        foreach (var file in Directory.EnumerateFiles(source))
        {
            System.IO.File.Copy(file, System.IO.Path.Combine(target, System.IO.Path.GetFileName(file)));
        }
        foreach (var folder in Directory.EnumerateDirectories(source))
        {
            CopyOf(folder, System.IO.Path.Combine(name, System.IO.Path.GetFileName(folder)));
        }
        return target;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
