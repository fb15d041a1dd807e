using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>
/// The lecture's notebooks with what they import and read, laid out as in the repository: front ends save notebooks
/// while they are open, and must not save them there.
/// </summary>
internal sealed class LectureCopy : IDisposable
{
    private static readonly string[] Folders =
        [
            "notebooks", Path.Combine("lib", "NotebookKit", "bin"), Path.Combine("data", "ct_dcmdir"),
            Path.Combine("data", "ct_series"),
        ];

    private readonly TemporaryFolder _folder = new();

    public LectureCopy()
    {
        foreach (var folder in Folders) _folder.CopyOf(Repository.Path(folder), folder);
    }

    /// <summary>Stands for the repository's root.</summary>
    public string Root => _folder.Path;

    public void Dispose() => _folder.Dispose();
}
