using NotebookKit.Engine.References;

namespace NotebookKit.Engine.Packages;

/// <summary>
/// The assemblies of packages that cells are to use: the host's own copy where it has one, because that is the one
/// that runs.
/// </summary>
/// <param name="Paths">The assemblies' paths.</param>
/// <param name="Warnings">Which of the host's copies are older than the package's.</param>
internal sealed record PackageAssemblies(IReadOnlyList<string> Paths, IReadOnlyList<string> Warnings)
{
    public static PackageAssemblies Choose(IEnumerable<string> paths, HostAssemblies assemblies)
    {
        var chosen = new List<string>();
        var warnings = new List<string>();
        foreach (var path in paths)
        {
            // Some packages keep native libraries among their assemblies; with them the compiler refuses every cell.
            if (VersionOf(path, assemblies) is not { } packaged) continue;
            var host = assemblies.PathOf(Path.GetFileNameWithoutExtension(path));
            chosen.Add(host ?? path);
            if (host is not null && VersionOf(host, assemblies) is { } running && packaged > running)
            {
                warnings.Add(
                    $"{path} is version {packaged}, but this process runs version {running}, {host}: code that needs " +
                    "the newer one may fail.");
            }
        }
        return new PackageAssemblies([.. chosen.Distinct()], warnings);
    }

    private static Version? VersionOf(string path, HostAssemblies assemblies)
    {
        using var library = assemblies.Open(path);
        return library?.Version;
    }
}
