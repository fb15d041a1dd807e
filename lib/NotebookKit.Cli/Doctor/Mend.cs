namespace NotebookKit.Cli.Doctor;

/// <summary>The command to type on this operating system.</summary>
internal static class Mend
{
    public static string On(string windows, string macOS, string linux) =>
        OperatingSystem.IsWindows() ? windows : OperatingSystem.IsMacOS() ? macOS : linux;

    /// <summary>How Python is called here.</summary>
    public static string Python => OperatingSystem.IsWindows() ? "py" : "python3";
}
