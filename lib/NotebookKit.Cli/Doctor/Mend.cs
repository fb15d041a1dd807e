namespace NotebookKit.Cli.Doctor;

/// <summary>The command to type on this operating system.</summary>
internal static class Mend
{
    public static string On(string windows, string macOS, string linux) =>
        OperatingSystem.IsWindows() ? windows : OperatingSystem.IsMacOS() ? macOS : linux;

    /// <summary>Deletes a folder, and then does what brings it back.</summary>
    public static string Renew(string folder, string command) => On(
        $"rmdir /s /q \"{folder}\" && {command}", $"rm -r '{folder}' && {command}", $"rm -r '{folder}' && {command}");

    /// <summary>How Python is called here.</summary>
    public static string Python => OperatingSystem.IsWindows() ? "py" : "python3";
}
