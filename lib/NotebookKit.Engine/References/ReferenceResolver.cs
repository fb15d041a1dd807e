using System.Collections.Immutable;
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
        if (_read.TryGetValue(path, out var known)) return known;
        var preferred = HostAssemblies.PathOf(Path.GetFileNameWithoutExtension(path)) ?? path;
        if (preferred != path) NoteDifference(path, preferred);
        return _read[path] = MetadataReference.CreateFromFile(preferred, properties);
    }

    /// <summary>Else a library just rebuilt would seem not to have changed.</summary>
    private static void NoteDifference(string named, string used)
    {
        try
        {
            if (ModuleVersion.Of(named) == ModuleVersion.Of(used)) return;
        }
        catch (BadImageFormatException)
        {
            return;
        }
        CellContext.Current?.Write(
            OutputStream.Error, $"{named} is another build than {used}, which this process runs. Rebuild both.\n");
    }
}
