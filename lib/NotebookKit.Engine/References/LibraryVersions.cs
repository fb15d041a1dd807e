namespace NotebookKit.Engine.References;

/// <summary>Tells the version of a library and of the libraries that come with it.</summary>
internal static class LibraryVersions
{
    /// <summary>
    /// One line, such as <c>0.1.0, with NotebookKit.Dicom 0.1.0</c>: of what the library refers to, it names what
    /// lies in the same folder.
    /// </summary>
    /// <param name="path">The library's path.</param>
    /// <param name="assemblies">Reads the libraries.</param>
    public static string Describe(string path, HostAssemblies assemblies)
    {
        using var library = assemblies.Open(path);
        if (library is null) return "?";
        var beside = library.References
            .Select(name => (Name: name, Path: Path.Combine(Path.GetDirectoryName(path)!, name + ".dll")))
            .Where(reference => File.Exists(reference.Path))
            .Select(reference => $"{reference.Name} {Version(reference.Path, assemblies)}")
            .ToList();
        return beside.Count == 0 ? Version(library) : $"{Version(library)}, with {string.Join(", ", beside)}";
    }

    private static string Version(string path, HostAssemblies assemblies)
    {
        using var library = assemblies.Open(path);
        return Version(library);
    }

    private static string Version(LibraryMetadata? library) => library?.Version?.ToString(3) ?? "?";
}
