using System.Reflection;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace NotebookKit.Engine.References;

/// <summary>An assembly's metadata in memory: its types and what it refers to, without its code.</summary>
/// <param name="start">Where it begins.</param>
/// <param name="length">How many bytes it has.</param>
/// <param name="owner">What holds the memory; null if it lasts as long as the process.</param>
public sealed unsafe class LibraryMetadata(nint start, int length, IDisposable? owner = null) : IDisposable
{
    private const string NotePrefix = "About:";

    /// <summary>The names of the assemblies that it refers to.</summary>
    internal IReadOnlyList<string> References
    {
        get
        {
            var metadata = Reader;
            return
            [
                .. metadata.AssemblyReferences.Select(
                    reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name)),
            ];
        }
    }

    /// <summary>The assembly's version; null for a module, which has none.</summary>
    internal Version? Version => Reader is { IsAssembly: true } metadata
        ? metadata.GetAssemblyDefinition().Version
        : null;

    /// <summary>The id that the compiler gives to each build: the same id means the same code.</summary>
    internal Guid BuildId
    {
        get
        {
            var metadata = Reader;
            return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
        }
    }

    /// <summary>
    /// What the assembly says of itself for <c>#!about</c>: an <see cref="AssemblyMetadataAttribute"/> whose key is
    /// <c>About:</c> and a name.
    /// </summary>
    internal IReadOnlyList<AboutLine> Notes
    {
        get
        {
            var metadata = Reader;
            if (!metadata.IsAssembly) return [];
            return
            [
                .. metadata.GetAssemblyDefinition().GetCustomAttributes().Select(metadata.GetCustomAttribute)
                    .Where(attribute => IsNote(metadata, attribute))
                    .Select(attribute => Arguments(metadata, attribute))
                    .Where(note => note.Key.StartsWith(NotePrefix, StringComparison.Ordinal))
                    .Select(note => new AboutLine(note.Key[NotePrefix.Length..], note.Value)),
            ];
        }
    }

    internal MetadataReader Reader => new((byte*)start, length);

    /// <summary>
    /// The metadata for the compiler. It comes without its file, because the compiler would write every referenced
    /// file's id into every cell's debug information, which takes a fifth of the time.
    /// </summary>
    internal AssemblyMetadata ToCompiler() =>
        AssemblyMetadata.Create(ModuleMetadata.CreateFromMetadata(start, length, Dispose));

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => owner?.Dispose();

    private static bool IsNote(MetadataReader metadata, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference) return false;
        var type = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        return type.Kind == HandleKind.TypeReference && metadata.StringComparer.Equals(
            metadata.GetTypeReference((TypeReferenceHandle)type).Name, nameof(AssemblyMetadataAttribute));
    }

    /// <summary>ECMA-335 II.23.3: two bytes, then the arguments.</summary>
    private static (string Key, string Value) Arguments(MetadataReader metadata, CustomAttribute attribute)
    {
        var value = metadata.GetBlobReader(attribute.Value);
        value.ReadUInt16();
        return (value.ReadSerializedString() ?? "", value.ReadSerializedString() ?? "");
    }
}
