using System.Diagnostics;
using NotebookKit.TestSupport;

namespace NotebookKit.Benchmarks;

/// <summary>
/// Times the installed kernel beside ipykernel, through Jupyter's own client: whole processes, which BenchmarkDotNet
/// cannot time.
/// </summary>
internal static class KernelTimes
{
    private const string KernelName = "notebookkit-benchmark";

    /// <summary>Installs the kernel into a folder of its own, times both, and removes it.</summary>
    public static void Print()
    {
        using var prefix = new TemporaryFolder();
        Kit("kernel", "install", "--name", KernelName, "--prefix", prefix.Path);
        var jupyterPath = Path.Combine(prefix.Path, "share", "jupyter");
        Console.Write(
            Judge.RunJupyterClient(jupyterPath, "kernel_times.py", KernelName, Repository.Path("notebooks", "en")));
    }

    private static void Kit(params string[] arguments)
    {
        using var process = Process.Start(
            "dotnet", ["run", "--project", Repository.Path("lib", "NotebookKit.Cli"), "--", .. arguments]);
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"kit {string.Join(' ', arguments)} failed.");
    }
}
