using NotebookKit.Cli.Tests.Kernels;
using NotebookKit.TestSupport;

[assembly: AssemblyFixture(typeof(InstalledKernel))]

namespace NotebookKit.Cli.Tests.Kernels;

/// <summary>
/// The kit's kernel, installed once, by the command that the README names, for all tests that need one.
/// </summary>
public sealed class InstalledKernel : IDisposable
{
    private readonly TemporaryFolder _prefix = new();
    private readonly JupyterSandbox _sandbox = new();
    private readonly Lazy<Task<KitRun>> _installation;

    public InstalledKernel() =>
        _installation = new Lazy<Task<KitRun>>(
            () => Kit.RunProcessAsync(_sandbox.Environment, "kernel", "install", "--prefix", Prefix));

    /// <summary>The folder that the kernel was installed into.</summary>
    public string Prefix => _prefix.Path;

    /// <summary>What the installation has left among the temporary files.</summary>
    public IReadOnlyList<string> LeftOvers => Directory.GetFileSystemEntries(_sandbox.Temporary, "notebookkit*");

    /// <summary>How the installation went; the first who asks for it waits for it.</summary>
    internal Task<KitRun> InstallAsync() => _installation.Value;

    /// <summary>
    /// The folder to give to <see cref="Judge.RunJupyterTool(string, string, string[])"/> so that Jupyter finds the
    /// kernel.
    /// </summary>
    public async Task<string> JupyterPathAsync()
    {
        var installation = await InstallAsync();
        Assert.True(installation.ExitCode == ExitCode.Success, installation.Error);
        return Path.Combine(Prefix, "share", "jupyter");
    }

    public void Dispose()
    {
        _sandbox.Dispose();
        _prefix.Dispose();
    }
}
