using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NotebookKit.Engine.References;

/// <summary>Tells the version of a library and of what it brings with it.</summary>
internal static class LibraryVersions
{
    /// <summary>
    /// One line, such as <c>0.1.0, with NotebookKit.Dicom 0.1.0</c>: what it refers to counts if it lies beside it.
    /// </summary>
    /// <param name="path">The library's file.</param>
    public static string Describe(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        var beside = metadata.AssemblyReferences
            .Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))
            .Select(name => (Name: name, Path: Path.Combine(Path.GetDirectoryName(path)!, name + ".dll")))
            .Where(library => File.Exists(library.Path))
            .Select(library => $"{library.Name} {Version(library.Path)}")
            .ToList();
        return beside.Count == 0 ? Version(path) : $"{Version(path)}, with {string.Join(", ", beside)}";
    }

    private static string Version(string path) => AssemblyName.GetAssemblyName(path).Version?.ToString(3) ?? "?";
}
