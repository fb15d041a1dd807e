using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace NotebookKit.Engine.References;

/// <summary>
/// A library with a module initializer, such as one that registers how the values of another library are shown. Such
/// values may be shown before any code of the library runs, so the initializer runs when a cell names the library.
/// </summary>
/// <param name="Name">The library's simple name.</param>
/// <param name="References">The simple names of what it refers to.</param>
internal sealed record LibraryInitializer(string Name, IReadOnlyList<string> References)
{
    private const string StaticConstructor = ".cctor";

    /// <summary>Looks for it in the metadata; null if the library has none. The library is not loaded.</summary>
    public static LibraryInitializer? Find(string path, HostAssemblies assemblies)
    {
        using var library = assemblies.Open(path);
        return library is not null && Exists(library.Reader)
            ? new LibraryInitializer(Path.GetFileNameWithoutExtension(path), library.References)
            : null;
    }

    /// <summary>The first type of every assembly stands for the module; its constructor is the initializer.</summary>
    private static bool Exists(MetadataReader metadata) =>
        metadata.GetTypeDefinition(MetadataTokens.TypeDefinitionHandle(1)).GetMethods().Any(
            method => metadata.StringComparer.Equals(metadata.GetMethodDefinition(method).Name, StaticConstructor));
}
