using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using NotebookKit.Cli.Tests.Kernels;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>Jupyter Notebook with a copy of the lecture, in a user's folders of its own.</summary>
internal sealed class NotebookServer : IDisposable
{
    private const string Program = "jupyter-notebook";
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);

    private readonly LectureCopy _lecture = new();
    private readonly JupyterSandbox _user;
    private readonly Process _process;
    private readonly StringBuilder _log = new();

    private NotebookServer(string jupyterPath)
    {
        var port = FreePort();
        Address = new Uri($"http://127.0.0.1:{port}/");
        _user = new JupyterSandbox(jupyterPath);
        _process = Judge.StartJupyterTool(
            _user.Environment, Program, "--no-browser", "--allow-root", "--ip=127.0.0.1", $"--port={port}",
            "--NotebookApp.port_retries=0", "--NotebookApp.token=", $"--NotebookApp.notebook_dir={_lecture.Root}");
        _ = _process.StandardOutput.ReadToEndAsync();
    }

    public Uri Address { get; }

    /// <summary>Where the notebooks lie that the server shows.</summary>
    public string Folder => _lecture.Root;

    /// <summary>Starts a server and waits until it listens.</summary>
    /// <param name="kernel">The kernel that it finds.</param>
    public static async Task<NotebookServer> StartAsync(InstalledKernel kernel)
    {
        // Whoever lacks the program need not wait until the kernel is built.
        Judge.Find(Program);
        var server = new NotebookServer(await kernel.JupyterPathAsync());
        try
        {
            await server.WaitAsync();
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _user.Dispose();
        _lecture.Dispose();
    }

    private async Task WaitAsync()
    {
        using var patience = new CancellationTokenSource(StartLimit);
        while (await _process.StandardError.ReadLineAsync(patience.Token) is { } line)
        {
            _log.AppendLine(line);
            if (!line.Contains(" is running at", StringComparison.Ordinal)) continue;
            // Read on, so that the server never waits for a reader.
            _ = _process.StandardError.ReadToEndAsync(CancellationToken.None);
            return;
        }
        throw new InvalidOperationException($"Jupyter Notebook did not start: {_log}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
