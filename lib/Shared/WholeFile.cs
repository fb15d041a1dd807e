namespace NotebookKit.Shared;

/// <summary>Writes files that appear whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes the file at <paramref name="path"/>; one that is there is replaced.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes the contents. When it throws, all is as it was.</param>
    /// <param name="source">The file that it is made from: who may not read that may not read this. Null if there is
    /// none.</param>
    /// <exception cref="IOException">The folder is missing, not writable or full.</exception>
    public static void Write(string path, Action<Stream> write, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var file = new UnfinishedFile(path, source);
        file.Write(write);
        file.Appear(overwrite: true);
    }

    /// <summary>Writes <paramref name="contents"/> as the file at <paramref name="path"/>.</summary>
    /// <inheritdoc cref="Write(string, Action{Stream}, string?)"/>
    /// <param name="path">The file.</param>
    /// <param name="contents">The contents.</param>
    /// <param name="source">The file that it is made from, if any.</param>
    public static void Write(string path, byte[] contents, string? source = null) =>
        Write(path, stream => stream.Write(contents), source);
}
