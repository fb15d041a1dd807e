using System.Formats.Tar;
using NotebookKit.Localization;

namespace NotebookKit;

/// <summary>
/// Tells files from what only stands among them. Whoever opens a pipe waits for someone to write into it, and a device
/// may never end.
/// </summary>
internal static class SpecialFile
{
    // Where the header of a tar archive's entry says what kind of entry it is (POSIX ustar).
    private const int EntryTypeOffset = 156;

    private static readonly LocalText NoFile =
        new("a pipe, a device or a socket, not a file", "ファイルではなく、パイプ、デバイス、ソケットのいずれかです");

    private static readonly LocalText Circle =
        new("a link that leads round in a circle", "たどると元に戻ってしまうリンクです");

    /// <summary>What stands at a path instead of a file; null if it is a file, or nothing. It is not opened.</summary>
    public static LocalText? At(string path)
    {
        var entry = new FileInfo(path);
        try
        {
            if (entry.LinkTarget is not null && entry.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target)
            {
                entry = target;
            }
        }
        catch (IOException)
        {
            return Circle;
        }
        // Pipes, devices and sockets have no length; of what has none, .NET tells the kind only to an archive.
        return entry.Exists && entry.Length == 0 && !IsEmptyFile(entry.FullName) ? NoFile : null;
    }

    private static bool IsEmptyFile(string path)
    {
        using var archive = new MemoryStream();
        try
        {
            using var writer = new TarWriter(archive, TarEntryFormat.Ustar, leaveOpen: true);
            writer.WriteEntry(path, "entry");
        }
        catch (IOException)
        {
            // An archive takes no sockets.
            return false;
        }
        return (TarEntryType)archive.ToArray()[EntryTypeOffset] == TarEntryType.RegularFile;
    }
}
