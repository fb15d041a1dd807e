using System.Collections.Concurrent;
using NotebookKit.Engine.Outputs;
using NotebookKit.Engine.References;

namespace NotebookKit.Engine.Execution;

/// <summary>
/// Warns a cell that names another build of a library than the one that the process runs. Without the warning, a
/// library that was just built again would seem not to have changed.
/// </summary>
/// <param name="assemblies">Reads the libraries.</param>
internal sealed class BuildCheck(HostAssemblies assemblies)
{
    private readonly ConcurrentDictionary<string, bool> _checked = new();

    /// <param name="named">The file that a <c>#r</c> names.</param>
    /// <param name="used">The host's copy, which is used in its place.</param>
    public void Compare(string named, string used)
    {
        // Completion resolves the line first, but only a cell can show the warning.
        if (CellContext.Current is not { } cell || !_checked.TryAdd(named, true)) return;
        if (BuildOf(named) is not { } build || build == BuildOf(used)) return;
        // Nobody rebuilds an installed tool; of the same version, it is as good as the library that was named.
        if (IsOfATool(used) && VersionOf(named) == VersionOf(used)) return;
        cell.Write(
            OutputStream.Error, $"{named} is another build than {used}, which this process runs. Rebuild both.\n");
    }

    private Guid? BuildOf(string path)
    {
        using var library = assemblies.Open(path);
        return library?.BuildId;
    }

    private Version? VersionOf(string path)
    {
        using var library = assemblies.Open(path);
        return library?.Version;
    }

    /// <summary>
    /// Whether <c>dotnet tool install</c> put a library there: the file is what .NET knows a tool by.
    /// </summary>
    private static bool IsOfATool(string library) =>
        File.Exists(Path.Combine(Path.GetDirectoryName(library) ?? "", "DotnetToolSettings.xml"));
}
