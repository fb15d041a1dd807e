using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>
/// The lecture's notebooks with what they import and read, laid out as in the repository: front ends save notebooks
/// while they are open, and the kit keeps the exercises' progress beside them: neither may do so there.
/// </summary>
internal sealed class LectureCopy : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public LectureCopy()
    {
        foreach (var folder in (string[])["notebooks", "data", .. ImportedLibraries()])
        {
            _folder.CopyOf(Repository.Path(folder), folder);
        }
    }

    /// <summary>Stands for the repository's root.</summary>
    public string Root => _folder.Path;

    public void Dispose() => _folder.Dispose();

    /// <summary>The folders of those libraries whose builds lie where a notebook can name them.</summary>
    private static IEnumerable<string> ImportedLibraries() =>
        Directory.GetDirectories(Repository.Path("lib")).Select(library => Path.GetFileName(library))
            .Where(name => File.Exists(Repository.Path("lib", name, "bin", $"{name}.dll")))
            .Select(name => Path.Combine("lib", name, "bin"));
}
