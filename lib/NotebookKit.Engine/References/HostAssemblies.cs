namespace NotebookKit.Engine.References;

/// <summary>
/// The assemblies that the host process has. Where the host has a library itself, the host's copy runs, whichever file
/// a cell names; otherwise its types would exist twice.
/// </summary>
public abstract class HostAssemblies
{
    /// <summary>The host's copy of an assembly; null if the host has none.</summary>
    /// <param name="name">The assembly's simple name, or what a <c>#r</c> names that is no file.</param>
    /// <returns>A path for <see cref="Open"/>. It need not be a file.</returns>
    public abstract string? PathOf(string name);

    /// <summary>Reads the metadata of an assembly; null if there is no assembly at that path.</summary>
    /// <param name="path">A file's path, or one that <see cref="PathOf"/> gave.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public abstract LibraryMetadata? Open(string path);
}
