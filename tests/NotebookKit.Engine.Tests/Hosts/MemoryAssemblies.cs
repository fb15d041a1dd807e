using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Metadata;
using System.Runtime.Loader;
using NotebookKit.Engine.References;

namespace NotebookKit.Engine.Tests.Hosts;

/// <summary>The assemblies of a process that has no files of them, as in a browser: their paths lead nowhere.</summary>
internal sealed class MemoryAssemblies : HostAssemblies
{
    private const string Folder = "/memory/";

    private readonly ConcurrentDictionary<string, Assembly?> _loaded = new(StringComparer.OrdinalIgnoreCase);

    public override string? PathOf(string name) =>
        Load(SimpleName(name)) is { } assembly ? $"{Folder}{assembly.GetName().Name}.dll" : null;

    public override unsafe LibraryMetadata? Open(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal) && Load(SimpleName(path)) is { } assembly
        && assembly.TryGetRawMetadata(out var start, out var length)
            ? new LibraryMetadata((nint)start, length)
            : null;

    /// <summary>A notebook names the kit by the file that it is on a desktop.</summary>
    private static string SimpleName(string name) =>
        name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? Path.GetFileNameWithoutExtension(name) : name;

    private Assembly? Load(string name) => _loaded.GetOrAdd(name, _ =>
    {
        try { return AssemblyLoadContext.Default.LoadFromAssemblyName(new AssemblyName(name)); }
        catch (FileNotFoundException) { return null; }
    });
}
