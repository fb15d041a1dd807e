using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Kernels;

/// <summary>A user of Jupyter who has nothing installed yet: the folders of the real one are never touched.</summary>
/// <param name="jupyterPath">Where the user finds kernels that others installed.</param>
internal sealed class JupyterSandbox(string jupyterPath = "") : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>
    /// The user's Jupyter folder: what to give to <see cref="Judge.RunJupyterTool(string, string, string[])"/>.
    /// </summary>
    public string Data => _folder.File("jupyter");

    /// <summary>Where programs of this user keep temporary files.</summary>
    public string Temporary => Directory.CreateDirectory(_folder.File("tmp")).FullName;

    /// <summary>Makes a program take the sandbox for the user's folders.</summary>
    public Dictionary<string, string> Environment => new()
    {
        ["JUPYTER_PATH"] = jupyterPath,
        ["JUPYTER_DATA_DIR"] = Data,
        ["JUPYTER_CONFIG_DIR"] = _folder.File("config"),
        ["JUPYTER_RUNTIME_DIR"] = _folder.File("runtime"),
        ["IPYTHONDIR"] = _folder.File("ipython"),
        ["TMPDIR"] = Temporary,
        ["TEMP"] = Temporary,
        ["TMP"] = Temporary,
    };

    public void Dispose() => _folder.Dispose();
}
