namespace NotebookKit.Engine.References;

/// <summary>What libraries say of themselves for <c>#!about</c>, such as the codecs that they bring.</summary>
internal static class LibraryNotes
{
    /// <summary>The notes of a library and of those in the same folder, which need not be loaded.</summary>
    /// <param name="path">The library's path.</param>
    /// <param name="assemblies">Reads the libraries.</param>
    public static IReadOnlyList<AboutLine> Beside(string path, HostAssemblies assemblies)
    {
        var folder = Path.GetDirectoryName(path);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal).SelectMany(Read)]
            : [];

        IReadOnlyList<AboutLine> Read(string library)
        {
            using var metadata = assemblies.Open(library);
            return metadata?.Notes ?? [];
        }
    }
}
