using Microsoft.Win32.SafeHandles;

namespace FellowOakDicom.IO;

/// <summary>Tells one state of a file from another.</summary>
/// <param name="Length">The file's length in bytes.</param>
/// <param name="LastWrite">When it was last written.</param>
internal readonly record struct FileStamp(long Length, DateTime LastWrite)
{
    /// <summary>The present state of a file; null if there is none.</summary>
    public static FileStamp? Of(string fileName)
    {
        var file = new FileInfo(fileName);
        return file.Exists ? new(file.Length, file.LastWriteTimeUtc) : null;
    }

    /// <summary>The present state of an open file.</summary>
    public static FileStamp Of(SafeFileHandle file) =>
        new(RandomAccess.GetLength(file), File.GetLastWriteTimeUtc(file));
}
