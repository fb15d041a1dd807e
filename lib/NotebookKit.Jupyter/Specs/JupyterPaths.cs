namespace NotebookKit.Jupyter.Specs;

/// <summary>
/// Where Jupyter looks for kernels ("Data files" in jupyter_core's documentation of its directories), so that what is
/// installed there is found by jupyter, JupyterLab and VS Code.
/// </summary>
/// <param name="system">The operating system.</param>
/// <param name="variable">Reads an environment variable; null if it is not set.</param>
/// <param name="home">The user's home folder.</param>
internal sealed class JupyterPaths(JupyterSystem system, Func<string, string?> variable, string home)
{
    private const string Kernels = "kernels";

    /// <summary>The paths of the machine that this runs on.</summary>
    public static JupyterPaths OfThisMachine { get; } = new(
        OperatingSystem.IsWindows() ? JupyterSystem.Windows
        : OperatingSystem.IsMacOS() ? JupyterSystem.MacOS
        : JupyterSystem.Linux,
        Environment.GetEnvironmentVariable,
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));

    /// <summary>The user's own data folder.</summary>
    public string UserData => Set("JUPYTER_DATA_DIR") ?? system switch
    {
        JupyterSystem.Windows => Join(Set("APPDATA") ?? Join(home, "AppData", "Roaming"), "jupyter"),
        JupyterSystem.MacOS => Join(home, "Library", "Jupyter"),
        _ => Join(Set("XDG_DATA_HOME") ?? Join(home, ".local", "share"), "jupyter"),
    };

    /// <summary>All folders with kernels, in the order in which they are searched.</summary>
    public IReadOnlyList<string> KernelFolders =>
    [
        .. Listed("JUPYTER_PATH")
            .Concat(EnvironmentsComeFirst ? [.. Environments, UserData] : [UserData, .. Environments])
            .Concat(SystemData)
            .Distinct().Select(folder => Join(folder, Kernels)),
    ];

    /// <summary>The folder with the kernels of a data folder.</summary>
    public static string KernelsIn(string data) => Path.Combine(data, Kernels);

    /// <summary>The data folder of an environment, such as a Python virtual environment.</summary>
    public static string DataOf(string prefix) => Path.Combine(prefix, "share", "jupyter");

    /// <summary>Jupyter's own environment is that of its Python; the active one is the best guess at it.</summary>
    private IEnumerable<string> Environments =>
        new[] { Set("VIRTUAL_ENV"), Set("CONDA_PREFIX") }
            .OfType<string>().Select(prefix => Join(prefix, "share", "jupyter"));

    /// <summary>
    /// Since jupyter_core 5 an environment's kernels come before the user's, unless the user says otherwise.
    /// </summary>
    private bool EnvironmentsComeFirst =>
        Set("JUPYTER_PREFER_ENV_PATH")?.ToLowerInvariant() is not ("no" or "n" or "false" or "off" or "0" or "0.0");

    private IEnumerable<string> SystemData => system == JupyterSystem.Windows
        ? [Join(Set("PROGRAMDATA") ?? @"C:\ProgramData", "jupyter")]
        : ["/usr/local/share/jupyter", "/usr/share/jupyter"];

    private IEnumerable<string> Listed(string name) =>
        (Set(name) ?? "").Split(system == JupyterSystem.Windows ? ';' : ':', StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => system == JupyterSystem.Windows ? folder.TrimEnd('/', '\\') : folder.TrimEnd('/'));

    private string? Set(string name) => variable(name) is { Length: > 0 } value ? value : null;

    /// <summary>As that system writes paths, whatever the one that this runs on.</summary>
    private string Join(params string[] parts) => string.Join(system == JupyterSystem.Windows ? '\\' : '/', parts);
}
