using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Kernels;

/// <summary>A user of Jupyter who has nothing installed yet: the folders of the real one are never touched.</summary>
internal sealed class JupyterSandbox : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public JupyterSandbox()
    {
        var environment = new Dictionary<string, string>
        {
            ["JUPYTER_PATH"] = "",
            ["JUPYTER_DATA_DIR"] = Data,
            ["XDG_DATA_HOME"] = _folder.Path,
            ["LOCALAPPDATA"] = _folder.Path,
        };
        if (OperatingSystem.IsMacOS())
        {
            // There only the home folder says where programs keep their files; the packages stay where they are.
            environment["HOME"] = _folder.Path;
            environment["NUGET_PACKAGES"] = System.Environment.GetEnvironmentVariable("NUGET_PACKAGES")
                ?? Path.Combine(System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        }
        Environment = environment;
    }

    /// <summary>All that the user has.</summary>
    public string Folder => _folder.Path;

    /// <summary>The user's Jupyter folder: what to give to <see cref="Peer.RunJupyterTool"/>.</summary>
    public string Data => _folder.File("jupyter");

    /// <summary>Makes a program take the sandbox for the user's folders.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; }

    public void Dispose() => _folder.Dispose();
}
