using System.Diagnostics;
using NotebookKit.Engine.Outputs;
using NotebookKit.Jupyter.Client;
using NotebookKit.Jupyter.Specs;
using NotebookKit.TestSupport;

namespace NotebookKit.Jupyter.Tests.Client;

public sealed class KernelClientTests
{
    [Fact]
    public async Task StartAsync_KernelThatStaysSilent_IsGivenUpAfterPatience_AndSaysWhatItSaid()
    {
        var patience = new KernelPatience { Start = TimeSpan.FromSeconds(5), Shutdown = TimeSpan.FromSeconds(0.5) };
        var watch = Stopwatch.StartNew();

        var error = await Assert.ThrowsAsync<KernelClientException>(() => StartAsync(Other(), patience));

        Assert.StartsWith("the kernel other has not answered for 5 s", error.Message);
        Assert.EndsWith("\n  listening, and that is all", error.Message);
        Assert.InRange(watch.Elapsed, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData("4.1")]
    [InlineData("6.0")]
    public async Task StartAsync_KernelOfAnotherProtocol_IsRefused(string version)
    {
        var error = await Assert.ThrowsAsync<KernelClientException>(
            () => StartAsync(Other(version), new KernelPatience { Shutdown = TimeSpan.FromSeconds(0.5) }));

        Assert.Equal(
            $"the kernel other speaks version {version} of the Jupyter protocol; 5.x is needed", error.Message);
    }

    [Fact]
    public async Task StartAsync_Cancelled_EndsTheProcess()
    {
        using var folder = new TemporaryFolder();
        const string Script = """
            import os, time
            open('pid.tmp', 'w').write(str(os.getpid()))
            os.rename('pid.tmp', 'pid')
            time.sleep(600)
            """;
        var spec = Other() with { Arguments = [Judge.PythonWithJupyter(), "-c", Script] };
        using var cancellation = new CancellationTokenSource();
        var starting = KernelClient.StartAsync(spec, folder.Path, new KernelPatience(), cancellation.Token);
        await folder.WaitForAsync("pid", TestContext.Current.CancellationToken);

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => starting);
        Assert.Throws<ArgumentException>(() => Process.GetProcessById(int.Parse(File.ReadAllText(folder.File("pid")))));
    }

    [Fact]
    public async Task RunAsync_KernelThatIgnoresInterrupts_IsGivenUpAfterPatience()
    {
        using var folder = new TemporaryFolder();
        var spec = Other() with
        {
            Arguments = [Judge.PythonWithJupyter(), "-m", "ipykernel_launcher", "-f", KernelSpec.ConnectionFile],
        };
        await using var client = await KernelClient.StartAsync(
            spec, folder.Path, new KernelPatience(), TestContext.Current.CancellationToken);
        using var cancellation = new CancellationTokenSource();

        const string Cell = """
            import signal, time
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            print('deaf', flush=True)
            time.sleep(600)
            """;
        var result = await client.RunAsync(Cell, _ => cancellation.Cancel(), cancellation.Token);

        Assert.Equal(CellErrorKind.Interrupted, result.Error!.Kind);
    }

    private static async Task StartAsync(KernelSpec spec, KernelPatience patience)
    {
        using var folder = new TemporaryFolder();
        await using var client =
            await KernelClient.StartAsync(spec, folder.Path, patience, TestContext.Current.CancellationToken);
    }

    private static KernelSpec Other(params string[] arguments) => new()
    {
        Folder = "/nowhere/kernels/other",
        Arguments =
        [
            Judge.PythonWithJupyter(), Repository.Path("tests", "judges", "other_kernel.py"), KernelSpec.ConnectionFile,
            .. arguments,
        ],
        DisplayName = "Other",
        Language = "python",
    };
}
