using NotebookKit.Cli.Tests.Run;
using NotebookKit.TestSupport;

[assembly: AssemblyFixture(typeof(WholeLecture))]

namespace NotebookKit.Cli.Tests.Run;

/// <summary>The command that the README names first, run once for all tests that look at what it makes.</summary>
public sealed class WholeLecture : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<Task<KitRun>> _run;

    public WholeLecture() => _run = new Lazy<Task<KitRun>>(() => Kit.RunProcessAsync("run", "--out", _folder.Path));

    public string Folder => _folder.Path;

    internal Task<KitRun> RunAsync() => _run.Value;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
