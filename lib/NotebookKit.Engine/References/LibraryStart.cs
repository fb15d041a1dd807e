using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace NotebookKit.Engine.References;

/// <summary>
/// A library that does something by itself before it is first used, such as saying how values of another library are
/// shown (a module initializer). The values may be shown before it is used, so it must start when a cell names it.
/// </summary>
/// <param name="Name">The library's simple name.</param>
/// <param name="References">The simple names of what it refers to.</param>
internal sealed record LibraryStart(string Name, IReadOnlyList<string> References)
{
    private const string StaticConstructor = ".cctor";

    /// <summary>
    /// Reads it from the library's file; null if it does nothing by itself. The library is not loaded.
    /// </summary>
    public static LibraryStart? Of(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        if (!file.HasMetadata) return null;
        var metadata = file.GetMetadataReader();
        // The first type of every assembly is the module itself.
        var module = metadata.GetTypeDefinition(MetadataTokens.TypeDefinitionHandle(1));
        if (!module.GetMethods().Any(method => metadata.StringComparer.Equals(metadata.GetMethodDefinition(method).Name, StaticConstructor)))
        {
            return null;
        }
        var references = metadata.AssemblyReferences.Select(
            reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name));
        return new LibraryStart(Path.GetFileNameWithoutExtension(path), [.. references]);
    }
}
