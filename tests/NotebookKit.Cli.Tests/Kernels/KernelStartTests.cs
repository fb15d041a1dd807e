using System.Text.Json.Nodes;

namespace NotebookKit.Cli.Tests.Kernels;

/// <summary><c>kit kernel start</c>, as a front end calls it whose kernelspec names it.</summary>
public sealed class KernelStartTests : IDisposable
{
    private readonly JupyterSandbox _user = new();

    public KernelStartTests() =>
        SampleKernel.Write(
            _user.Data, "kit",
            ["dotnet", typeof(KitApplication).Assembly.Location, "kernel", "start", "{connection_file}"]);

    [Fact]
    public async Task Start_ServesAFrontEnd()
    {
        var notebook = SampleNotebook.Write(Path.Combine(_user.Temporary, "a.ipynb"), "var x = 6;", "x * 7");

        var outputs = await RunAsync(notebook);

        Assert.Contains("42", outputs[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_InterruptedBySignal_LivesOn()
    {
        Assert.SkipWhen(
            OperatingSystem.IsWindows(), "Windows has no signal that a test can send to one process alone.");
        var notebook = SampleNotebook.Write(Path.Combine(_user.Temporary, "a.ipynb"),
            "!System.Diagnostics.Process.Start(\"kill\", $\"-INT {System.Environment.ProcessId}\");\n"
            + "await Task.Delay(-1);",
            // Longer than other commands of the kit may take to end after Ctrl-C.
            "await Task.Delay(6000);",
            "\"alive\"");

        var outputs = await RunAsync(notebook);

        Assert.Contains("The cell was interrupted.", outputs[0], StringComparison.Ordinal);
        Assert.Contains("alive", outputs[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WithoutItsConnectionFile_NamesIt_AndExitsWith2()
    {
        var file = Path.Combine(_user.Temporary, "absent.json");

        var run = await Kit.RunProcessAsync("kernel", "start", file);

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains(file, run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _user.Dispose();

    private async Task<List<string>> RunAsync(string notebook)
    {
        var output = Path.Combine(_user.Temporary, "out");
        var run = await Kit.RunProcessAsync(_user.Environment, "run", "--kernel", "kit", notebook, "--out", output);
        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        return
        [
            .. JsonNode.Parse(File.ReadAllText(Path.Combine(output, "a.ipynb")))!["cells"]!.AsArray()
                .Select(cell => cell!["outputs"]!.ToJsonString()),
        ];
    }
}
