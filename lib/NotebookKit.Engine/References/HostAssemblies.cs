using System.Runtime.Loader;

namespace NotebookKit.Engine.References;

/// <summary>The assemblies that the host process has, loaded or not, by simple name.</summary>
internal static class HostAssemblies
{
    private static readonly Lazy<Dictionary<string, string>> Platform = new(ReadPlatform);

    /// <summary>
    /// The file that the runtime takes for an assembly of this name whatever file a cell names, or null if it takes
    /// the cell's. The runtime prefers the host's own to keep types from existing twice.
    /// </summary>
    public static string? PathOf(string simpleName) =>
        Platform.Value.GetValueOrDefault(simpleName)
        ?? AssemblyLoadContext.Default.Assemblies
            .FirstOrDefault(
                assembly => assembly.GetName().Name == simpleName && assembly.Location.Length > 0)?.Location;

    private static Dictionary<string, string> ReadPlatform()
    {
        var list = AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "";
        return list.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .GroupBy(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
    }
}
