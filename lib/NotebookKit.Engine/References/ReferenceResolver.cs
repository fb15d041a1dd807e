using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NotebookKit.Engine.Execution;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.References;

/// <summary>
/// Finds what <c>#r</c> names: a file, from the script's or the notebook's folder, or an assembly of .NET by its name.
/// A library that the host has too is compiled against the host's copy, because that is the one that runs.
/// Completion asks at the same time as a cell that is being compiled.
/// </summary>
internal sealed class ReferenceResolver(string baseFolder) : MetadataReferenceResolver
{
    private readonly ConcurrentDictionary<string, PortableExecutableReference> _read = new();
    private readonly ConcurrentDictionary<string, bool> _noted = new();

    public override bool ResolveMissingAssemblies => true;

    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties)
    {
        if (FileOf(reference, baseFilePath) is { } path) return [Preferred(path, properties)];
        return HostAssemblies.PathOf(reference) is { } host ? [Read(host, properties)] : [];
    }

    /// <summary>What an assembly refers to is .NET's or lies beside it.</summary>
    public override PortableExecutableReference? ResolveMissingAssembly(
        MetadataReference definition, AssemblyIdentity referenceIdentity)
    {
        var path = HostAssemblies.PathOf(referenceIdentity.Name) ?? Sibling(definition, referenceIdentity.Name);
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
        var preferred = HostAssemblies.PathOf(Path.GetFileNameWithoutExtension(path)) ?? path;
        // A cell must tell, though a completion has read the library before it.
        if (preferred != path && CellContext.Current is { } cell && _noted.TryAdd(path, true))
        {
            NoteDifference(cell, path, preferred);
        }
        return Read(preferred, properties);
    }

    /// <summary>Each file is read once.</summary>
    private PortableExecutableReference Read(string path, MetadataReferenceProperties properties) =>
        _read.GetOrAdd(path, _ => MetadataFile.TryRead(path)?.GetReference(filePath: path)
            // The compiler reads it again and says what is wrong with it.
            ?? MetadataReference.CreateFromFile(path, properties));

    /// <summary>Else a library just rebuilt would seem not to have changed.</summary>
    private static void NoteDifference(CellContext cell, string named, string used)
    {
        try
        {
            if (ModuleVersion.Of(named) == ModuleVersion.Of(used)) return;
        }
        catch (BadImageFormatException)
        {
            return;
        }
        cell.Write(
            OutputStream.Error, $"{named} is another build than {used}, which this process runs. Rebuild both.\n");
    }
}
