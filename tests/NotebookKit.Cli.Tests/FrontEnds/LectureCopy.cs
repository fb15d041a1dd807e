using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>
/// The lecture's notebooks with what they import and read, laid out as in the repository: front ends save notebooks
/// while they are open, and must not save them there.
/// </summary>
internal sealed class LectureCopy : IDisposable
{
    private static readonly string[] Folders =
        ["notebooks", Path.Combine("lib", "NotebookKit", "bin"), Path.Combine("data", "ct_dcmdir")];

    private readonly TemporaryFolder _folder = new();

    public LectureCopy()
    {
        foreach (var folder in Folders) Copy(Repository.Path(folder), _folder.File(folder));
    }

    /// <summary>Stands for the repository's root.</summary>
    public string Root => _folder.Path;

    public void Dispose() => _folder.Dispose();

    private static void Copy(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(source)) File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(source))
        {
            Copy(folder, Path.Combine(target, Path.GetFileName(folder)));
        }
    }
}
