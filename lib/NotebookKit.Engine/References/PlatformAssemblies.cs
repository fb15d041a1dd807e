using System.Reflection.PortableExecutable;
using System.Runtime.Loader;

namespace NotebookKit.Engine.References;

/// <summary>The assemblies of a process whose assemblies are files, as on a desktop.</summary>
internal sealed class PlatformAssemblies : HostAssemblies
{
    private readonly Lazy<Dictionary<string, string>> _platform = new(ReadPlatform);

    public override string? PathOf(string name) =>
        _platform.Value.GetValueOrDefault(name)
        ?? AssemblyLoadContext.Default.Assemblies
            .FirstOrDefault(assembly => assembly.GetName().Name == name && assembly.Location.Length > 0)?.Location;

    /// <summary>Reads only the metadata: the code, if compiled ahead of time, is many times as long.</summary>
    public override unsafe LibraryMetadata? Open(string path)
    {
        try
        {
            var file = new PEReader(File.OpenRead(path), PEStreamOptions.PrefetchMetadata);
            if (file.HasMetadata)
            {
                var metadata = file.GetMetadata();
                return new LibraryMetadata((nint)metadata.Pointer, metadata.Length, file);
            }
            file.Dispose();
            return null;
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    private static Dictionary<string, string> ReadPlatform()
    {
        var list = AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "";
        return list.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .GroupBy(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
    }
}
