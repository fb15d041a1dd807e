using System.Reflection;
using NotebookKit.Engine.Execution;
using NotebookKit.Engine.Outputs;
using NotebookKit.Engine.References;

namespace NotebookKit.Engine.Packages;

/// <summary>
/// Which of the packages' assemblies to use: the host's own copy where it has one, because that is the one that runs.
/// </summary>
internal static class PackageAssemblies
{
    public static IReadOnlyList<string> Choose(IEnumerable<string> paths) =>
        [.. paths.Select(Choose).OfType<string>().Distinct()];

    private static string? Choose(string path)
    {
        // Some packages keep native libraries among their assemblies; the compiler would refuse every cell for them.
        if (VersionOf(path) is not { } asked) return null;
        if (HostAssemblies.PathOf(Path.GetFileNameWithoutExtension(path)) is not { } hosts) return path;
        if (VersionOf(hosts) is { } running && asked > running)
        {
            CellContext.Current?.Write(OutputStream.Error,
                $"{path} is version {asked}, but this process runs version {running}, {hosts}: code that needs the " +
                "newer one may fail.\n");
        }
        return hosts;
    }

    private static Version? VersionOf(string path)
    {
        try { return AssemblyName.GetAssemblyName(path).Version; }
        catch (BadImageFormatException) { return null; }
    }
}
