namespace NotebookKit.Shared;

/// <summary>Who may read a file that is made from another: nobody who may not read that one.</summary>
internal static class FileAccessRights
{
    private const UnixFileMode ReadAndWrite =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    /// <summary>
    /// The rights for a new file, of which the system still takes away what the user's settings do; null where the
    /// folder decides, as on Windows.
    /// </summary>
    /// <param name="source">The file that it is made from; null if there is none.</param>
    public static UnixFileMode? Of(string? source) => OperatingSystem.IsWindows() || !File.Exists(source)
        ? null
        : (File.GetUnixFileMode(source) & ReadAndWrite) | UnixFileMode.UserRead | UnixFileMode.UserWrite;
}
