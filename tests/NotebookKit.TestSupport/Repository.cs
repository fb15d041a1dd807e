namespace NotebookKit.TestSupport;

/// <summary>Where the repository's folders are, found from the test assembly upwards.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>The lecture's eight slices.</summary>
    public static string LectureFolder => Path("data", "ct_dcmdir");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "NotebookKit.sln"))) return folder.FullName;
        }
        throw new DirectoryNotFoundException($"No NotebookKit.sln above {AppContext.BaseDirectory}.");
    }
}
