using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using NotebookKit.Engine.Outputs;
using NotebookKit.Engine.Running;
using NotebookKit.Jupyter.Messages;
using NotebookKit.Jupyter.Specs;
using NotebookKit.Jupyter.Zmtp;

namespace NotebookKit.Jupyter.Client;

/// <summary>
/// Runs cells in an installed kernel of any kind, over the Jupyter protocol: starts its process, and leaves no process,
/// port or file behind.
/// </summary>
internal sealed class KernelClient : IAsyncDisposable
{
    private const string ProtocolMajor = "5.";

    /// <summary>
    /// How long to wait for an answer on iopub. The kernel sends none before the subscription has reached it.
    /// </summary>
    private static readonly TimeSpan ProbePause = TimeSpan.FromMilliseconds(200);

    private readonly KernelSpec _spec;
    private readonly KernelPatience _patience;
    private readonly TemporaryConnectionFile _file;
    private readonly KernelProcess _process;
    private KernelChannels? _channels;
    private JsonObject _languageInfo = [];
    private int _executionCount;

    private KernelClient(KernelSpec spec, string folder, KernelPatience patience)
    {
        _spec = spec;
        _patience = patience;
        _file = new TemporaryConnectionFile();
        try
        {
            _process = KernelProcess.Start(spec, _file.Path, folder);
        }
        catch
        {
            _file.Dispose();
            throw;
        }
    }

    /// <summary>The kernel and its language as notebooks name them.</summary>
    public KernelMetadata Metadata => new(
        new JsonObject { ["display_name"] = _spec.DisplayName, ["language"] = _spec.Language, ["name"] = _spec.Name },
        _languageInfo);

    private KernelChannels Channels => _channels!;

    /// <summary>Starts a kernel and waits until it answers and its outputs arrive.</summary>
    /// <param name="spec">The kernel.</param>
    /// <param name="folder">The folder that the cells' relative paths start from.</param>
    /// <param name="patience">How long to wait.</param>
    /// <param name="cancellation">Ends the attempt; the process is ended, too.</param>
    /// <exception cref="KernelClientException">
    /// It cannot be started, dies, stays silent, or speaks another protocol.
    /// </exception>
    public static async Task<KernelClient> StartAsync(
        KernelSpec spec, string folder, KernelPatience patience, CancellationToken cancellation)
    {
        var client = new KernelClient(spec, folder, patience);
        try
        {
            await client.ConnectAsync(cancellation);
            return client;
        }
        catch
        {
            await client.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs a cell. Its failure, the kernel's death included, is a result, never an exception.</summary>
    /// <param name="code">The cell's text.</param>
    /// <param name="sink">Gets each output as it comes, one at a time.</param>
    /// <param name="cancellation">Interrupts the cell; one that goes on is given up after a while.</param>
    public async Task<CellResult> RunAsync(string code, Action<CellOutput> sink, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        _executionCount++;
        var error = await ExecuteAsync(code, sink, cancellation);
        return new CellResult(_executionCount, error, watch.Elapsed);
    }

    /// <summary>Asks the kernel to stop, and kills it if it does not.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_channels is not null)
        {
            await _channels.SendToControlAsync(
                "shutdown_request", new JsonObject { ["restart"] = false }, CancellationToken.None);
            await _process.EndsWithinAsync(_patience.Shutdown);
        }
        await _process.DisposeAsync();
        if (_channels is not null) await _channels.DisposeAsync();
        _file.Dispose();
    }

    private async Task ConnectAsync(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _process.Gone);
        patience.CancelAfter(_patience.Start);
        try
        {
            _channels = await KernelChannels.ConnectAsync(_file.Connection, patience.Token);
            var info = await AskInfoAsync(patience.Token);
            var version = info["protocol_version"]?.ToString() ?? "";
            if (!version.StartsWith(ProtocolMajor, StringComparison.Ordinal))
            {
                throw new KernelClientException(
                    $"the kernel {_spec.Name} speaks version {version} of the Jupyter protocol; "
                    + $"{ProtocolMajor}x is needed");
            }
            if (info["language_info"] is JsonObject language) _languageInfo = language;
        }
        catch (ZmtpException exception)
        {
            throw new KernelClientException(
                $"the kernel {_spec.Name} does not speak ZeroMQ as Jupyter does: {exception.Message}{_process}");
        }
        catch (Exception exception) when (
            !cancellation.IsCancellationRequested && exception is OperationCanceledException or ChannelClosedException)
        {
            throw new KernelClientException(_process.Gone.IsCancellationRequested || exception is ChannelClosedException
                ? $"the kernel {_spec.Name} died at its start {await _process.DescribeEndAsync()}"
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"the kernel {_spec.Name} has not answered for {_patience.Start.TotalSeconds:0.#} s{_process}"));
        }
    }

    /// <summary>Asks until the kernel's status arrives on iopub, too: from then on no output is missed.</summary>
    private async Task<JsonObject> AskInfoAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var id = await Channels.SendToShellAsync("kernel_info_request", [], cancellation);
            var reply = await Channels.ReceiveFromShellAsync(id, cancellation);
            using var probe = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            probe.CancelAfter(ProbePause);
            try
            {
                await Channels.ReceiveFromIopubAsync(id, probe.Token);
                return reply.Content;
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                // The subscription had not reached the kernel when it sent its status.
            }
        }
    }

    private async Task<CellError?> ExecuteAsync(string code, Action<CellOutput> sink, CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(_process.Gone);
        var cell = SendAndGatherAsync(code, sink, ending.Token);
        try
        {
            return await cell.WaitAsync(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await InterruptAsync();
            ending.CancelAfter(_patience.Interrupt);
            await Task.WhenAny(cell);
            return new CellError(
                CellErrorKind.Interrupted, nameof(OperationCanceledException), "The cell was interrupted.", null);
        }
        catch (Exception exception) when (exception is OperationCanceledException or ChannelClosedException)
        {
            return new CellError(
                CellErrorKind.Lost, "DeadKernel", $"the kernel died {await _process.DescribeEndAsync()}", null);
        }
    }

    private async Task<CellError?> SendAndGatherAsync(string code, Action<CellOutput> sink, CancellationToken ending)
    {
        var id = await Channels.SendToShellAsync("execute_request", new JsonObject
        {
            ["code"] = code,
            ["silent"] = false,
            ["store_history"] = true,
            ["user_expressions"] = new JsonObject(),
            ["allow_stdin"] = false,
            ["stop_on_error"] = true,
        }, ending);
        var bound = new OutputBound(OutputLimits.Default);
        while (await Channels.ReceiveFromIopubAsync(id, ending) is var message && !IsIdle(message))
        {
            if (OutputMessage.Read(message) is not { } output) continue;
            foreach (var bounded in bound.Of(output)) sink(bounded);
        }
        // No output comes after idle. The reply may have come before it or come after it.
        var reply = await Channels.ReceiveFromShellAsync(id, ending);
        _executionCount = OutputMessage.ExecutionCount(reply.Content) ?? _executionCount;
        return OutputMessage.ReadError(reply.Content) is { } error ? OutputBound.Of(error) : null;
    }

    private async Task InterruptAsync()
    {
        if (_spec.IsInterruptedByMessage)
        {
            await Channels.SendToControlAsync("interrupt_request", [], CancellationToken.None);
        }
        else _process.Interrupt();
    }

    private static bool IsIdle(JupyterMessage message) =>
        message.Type == "status" && message.Content["execution_state"]?.ToString() == "idle";
}
