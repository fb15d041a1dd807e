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
        OperatingSystem.IsWindows() ? JupyterSystem.Windows : OperatingSystem.IsMacOS() ? JupyterSystem.MacOS : JupyterSystem.Linux,
        Environment.GetEnvironmentVariable,
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));

    /// <summary>The folder with the user's own kernels.</summary>
    public string UserKernels => Path.Combine(UserData, Kernels);

    /// <summary>The folder where this user's programs keep their files: not Jupyter's, but beside it.</summary>
    public string ProgramData => system switch
    {
        JupyterSystem.Windows => Set("LOCALAPPDATA") ?? Path.Combine(home, "AppData", "Local"),
        JupyterSystem.MacOS => Path.Combine(home, "Library", "Application Support"),
        _ => Set("XDG_DATA_HOME") ?? Path.Combine(home, ".local", "share"),
    };

    /// <summary>All folders with kernels, in the order in which they are searched.</summary>
    public IReadOnlyList<string> KernelFolders =>
    [
        .. Listed("JUPYTER_PATH").Append(UserData).Concat(Environments).Concat(SystemData)
            .Distinct().Select(folder => Path.Combine(folder, Kernels)),
    ];

    /// <summary>The folder with the kernels of an environment, such as a Python virtual environment.</summary>
    public static string KernelsOf(string prefix) => Path.Combine(DataOf(prefix), Kernels);

    private string UserData => Set("JUPYTER_DATA_DIR") ?? system switch
    {
        JupyterSystem.Windows => Path.Combine(Set("APPDATA") ?? Path.Combine(home, "AppData", "Roaming"), "jupyter"),
        JupyterSystem.MacOS => Path.Combine(home, "Library", "Jupyter"),
        _ => Path.Combine(Set("XDG_DATA_HOME") ?? Path.Combine(home, ".local", "share"), "jupyter"),
    };

    /// <summary>Jupyter's own environment is that of its Python; the active one is the best guess at it.</summary>
    private IEnumerable<string> Environments =>
        new[] { Set("VIRTUAL_ENV"), Set("CONDA_PREFIX") }.OfType<string>().Select(DataOf);

    private IEnumerable<string> SystemData => system == JupyterSystem.Windows
        ? [Path.Combine(Set("PROGRAMDATA") ?? Path.Combine("C:", "ProgramData"), "jupyter")]
        : ["/usr/local/share/jupyter", "/usr/share/jupyter"];

    private static string DataOf(string prefix) => Path.Combine(prefix, "share", "jupyter");

    private IEnumerable<string> Listed(string name) =>
        (Set(name) ?? "").Split(system == JupyterSystem.Windows ? ';' : ':', StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => folder.TrimEnd('/', '\\'));

    private string? Set(string name) => variable(name) is { Length: > 0 } value ? value : null;
}
