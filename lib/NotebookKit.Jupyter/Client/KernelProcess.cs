using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using NotebookKit.Jupyter.Specs;

namespace NotebookKit.Jupyter.Client;

/// <summary>A kernel's process, and what it said last.</summary>
internal sealed class KernelProcess : IAsyncDisposable
{
    private const int Sigint = 2;

    /// <summary>How long to read on when the process has ended.</summary>
    private static readonly TimeSpan LastWordsPatience = TimeSpan.FromSeconds(1);

    private readonly Process _process;
    private readonly OutputTail _said = new();
    private readonly CancellationTokenSource _gone = new();
    private readonly Task _listening;
    private readonly Task _ending;

    private KernelProcess(Process process)
    {
        _process = process;
        // A kernel reads no input from its process's own input stream.
        process.StandardInput.Close();
        _listening = Task.WhenAll(_said.ReadAsync(process.StandardOutput), _said.ReadAsync(process.StandardError));
        _ending = EndAsync();
    }

    /// <summary>Cancelled when the process has ended and what it printed last was read.</summary>
    public CancellationToken Gone => _gone.Token;

    /// <exception cref="KernelClientException">The program is missing or cannot be run.</exception>
    public static KernelProcess Start(KernelSpec spec, string connectionFile, string folder)
    {
        var start = KernelCommandLine.Of(spec, connectionFile, folder);
        try
        {
            return new KernelProcess(Process.Start(start)!);
        }
        catch (Win32Exception exception)
        {
            throw new KernelClientException(
                $"the kernel {spec.Name} cannot be started: {exception.Message} " +
                $"({Path.Combine(spec.Folder, KernelSpec.FileName)} names the program)");
        }
    }

    /// <summary>
    /// How the process ended: its exit code and its last lines, or that it still runs.
    /// </summary>
    public async Task<string> DescribeEndAsync()
    {
        await Task.WhenAny(_ending, Task.Delay(LastWordsPatience));
        var how = _process.HasExited
            ? string.Create(CultureInfo.InvariantCulture, $"(exit code {_process.ExitCode})")
            : "(its connections are closed, its process is still there)";
        return $"{how}{_said}";
    }

    /// <summary>The last lines that the process printed, each after a line break.</summary>
    public override string ToString() => _said.ToString();

    /// <summary>Interrupts the running cell by a signal. Windows has none.</summary>
    public void Interrupt()
    {
        if (!OperatingSystem.IsWindows() && !_process.HasExited) _ = SendSignal(_process.Id, Sigint);
    }

    /// <summary>Waits for the process to end by itself.</summary>
    /// <returns>Whether it did.</returns>
    public async Task<bool> EndsWithinAsync(TimeSpan patience)
    {
        await Task.WhenAny(_process.WaitForExitAsync(), Task.Delay(patience));
        return _process.HasExited;
    }

    /// <summary>Ends the process, and those that it started, if it still runs.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _ending;
        _process.Dispose();
        _gone.Dispose();
    }

    private async Task EndAsync()
    {
        await _process.WaitForExitAsync();
        // A process that the kernel started may hold the pipes open.
        await Task.WhenAny(_listening, Task.Delay(LastWordsPatience));
        await _gone.CancelAsync();
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int SendSignal(int process, int signal);
}
