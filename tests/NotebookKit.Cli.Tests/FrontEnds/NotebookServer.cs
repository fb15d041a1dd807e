using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
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
    private readonly Task<string> _log;

    private NotebookServer(string jupyterPath)
    {
        var port = FreePort();
        Address = new Uri($"http://127.0.0.1:{port}/");
        _user = new JupyterSandbox(jupyterPath);
        _process = Judge.StartJupyterTool(
            _user.Environment, Program, "--no-browser", "--allow-root", "--ip=127.0.0.1", $"--port={port}",
            "--NotebookApp.port_retries=0", "--NotebookApp.token=", $"--NotebookApp.notebook_dir={_lecture.Root}");
        _ = _process.StandardOutput.ReadToEndAsync();
        _log = _process.StandardError.ReadToEndAsync();
    }

    public Uri Address { get; }

    /// <summary>Where the notebooks lie that the server shows.</summary>
    public string Folder => _lecture.Root;

    /// <summary>Starts a server and waits until it answers.</summary>
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
        using var client = new HttpClient();
        var watch = Stopwatch.StartNew();
        while (!await AnswersAsync(client))
        {
            if (_process.HasExited)
            {
                throw new InvalidOperationException($"Jupyter Notebook did not start: {await _log}");
            }
            if (watch.Elapsed > StartLimit)
            {
                throw new TimeoutException($"Jupyter Notebook does not answer at {Address}.");
            }
            await Task.Delay(100);
        }
    }

    private async Task<bool> AnswersAsync(HttpClient client)
    {
        try { return (await client.GetAsync(new Uri(Address, "api"))).IsSuccessStatusCode; }
        catch (HttpRequestException) { return false; }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
