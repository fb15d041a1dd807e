namespace NotebookKit.Shared;

/// <summary>Writes files that appear whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes the file at <paramref name="path"/>; one that is there is replaced.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes the contents. When it throws, all is as it was.</param>
    /// <exception cref="IOException">The folder is missing, not writable or full.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var file = new UnfinishedFile(path);
        file.Write(write);
        file.Appear(overwrite: true);
    }

    /// <summary>Writes <paramref name="contents"/> as the file at <paramref name="path"/>.</summary>
    /// <inheritdoc cref="Write(string, Action{Stream})"/>
    /// <param name="path">The file.</param>
    /// <param name="contents">The contents.</param>
    public static void Write(string path, byte[] contents) => Write(path, stream => stream.Write(contents));
}
