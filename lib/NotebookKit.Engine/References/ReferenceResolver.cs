using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;

namespace NotebookKit.Engine;

/// <summary>
/// Finds what <c>#r</c> names. A library that the host has too is compiled against the host's copy, because that is
/// the one that runs; each file is read once.
/// </summary>
internal sealed class ReferenceResolver(string baseFolder) : MetadataReferenceResolver
{
    private readonly ScriptMetadataResolver _files = ScriptMetadataResolver.Default.WithBaseDirectory(baseFolder);
    private readonly Dictionary<string, PortableExecutableReference> _read = [];

    public override bool ResolveMissingAssemblies => true;

    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties) =>
        [.. _files.ResolveReference(reference, baseFilePath, properties).Select(found => Preferred(found, properties))];

    public override PortableExecutableReference? ResolveMissingAssembly(
        MetadataReference definition, AssemblyIdentity referenceIdentity) =>
        _files.ResolveMissingAssembly(definition, referenceIdentity) is { } found ? Preferred(found, found.Properties) : null;

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => baseFolder.GetHashCode(StringComparison.Ordinal);

    private PortableExecutableReference Preferred(PortableExecutableReference found, MetadataReferenceProperties properties)
    {
        if (found.FilePath is not { } path) return found;
        var preferred = HostAssemblies.PathOf(NameOf(path)) ?? path;
        if (!_read.TryGetValue(preferred, out var reference))
            _read[preferred] = reference = MetadataReference.CreateFromFile(preferred, properties);
        return reference;
    }

    private static string NameOf(string path)
    {
        try { return AssemblyName.GetAssemblyName(path).Name ?? ""; }
        // Not an assembly: the compiler says so better.
        catch (BadImageFormatException) { return ""; }
    }
}
