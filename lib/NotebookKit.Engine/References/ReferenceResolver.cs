using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace NotebookKit.Engine.References;

/// <summary>
/// Finds what <c>#r</c> names: a file, from the script's or the notebook's folder, or an assembly of .NET by its name.
/// Where the host has the same library, cells are compiled against the host's copy, because that is the one that runs.
/// Completion and a running cell may ask at the same time.
/// </summary>
/// <param name="baseFolder">The notebook's folder.</param>
/// <param name="assemblies">The host's assemblies.</param>
/// <param name="onReplaced">Is told the file that was named and the host's copy that is used in its place.</param>
internal sealed class ReferenceResolver(
    string baseFolder, HostAssemblies assemblies, Action<string, string> onReplaced) : MetadataReferenceResolver
{
    private readonly ConcurrentDictionary<string, PortableExecutableReference> _read = new();

    public override bool ResolveMissingAssemblies => true;

    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties)
    {
        if (FileOf(reference, baseFilePath) is { } path) return [Preferred(path, properties)];
        return assemblies.PathOf(reference) is { } host ? [Read(host, properties)] : [];
    }

    /// <summary>What an assembly refers to is .NET's or lies in the same folder.</summary>
    public override PortableExecutableReference? ResolveMissingAssembly(
        MetadataReference definition, AssemblyIdentity referenceIdentity)
    {
        var path = assemblies.PathOf(referenceIdentity.Name) ?? Sibling(definition, referenceIdentity.Name);
        return path is null ? null : Read(path, MetadataReferenceProperties.Assembly);
    }

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => baseFolder.GetHashCode(StringComparison.Ordinal);

    private string? FileOf(string reference, string? script)
    {
        var folder = script is null ? baseFolder : Path.GetDirectoryName(script) ?? baseFolder;
        return new[] { Path.GetFullPath(reference, folder), Path.GetFullPath(reference, baseFolder) }.FirstOrDefault(
            File.Exists);
    }

    private static string? Sibling(MetadataReference definition, string name) =>
        definition is PortableExecutableReference { FilePath: { } path }
        && Path.Combine(Path.GetDirectoryName(path)!, name + ".dll") is var sibling && File.Exists(sibling)
            ? sibling
            : null;

    private PortableExecutableReference Preferred(string path, MetadataReferenceProperties properties)
    {
        var preferred = assemblies.PathOf(Path.GetFileNameWithoutExtension(path)) ?? path;
        if (preferred != path) onReplaced(path, preferred);
        return Read(preferred, properties);
    }

    /// <summary>Each assembly is read once.</summary>
    private PortableExecutableReference Read(string path, MetadataReferenceProperties properties) =>
        _read.GetOrAdd(path, _ => assemblies.Open(path)?.ToCompiler().GetReference(filePath: path)
            // The compiler reads the file again and says what is wrong with it.
            ?? MetadataReference.CreateFromFile(path, properties));
}
