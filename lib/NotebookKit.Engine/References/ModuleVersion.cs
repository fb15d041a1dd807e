using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NotebookKit.Engine.References;

/// <summary>The id that the compiler gives each build of an assembly: same id, same code.</summary>
internal static class ModuleVersion
{
    /// <exception cref="BadImageFormatException">The file is not an assembly.</exception>
    public static Guid Of(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
    }
}
