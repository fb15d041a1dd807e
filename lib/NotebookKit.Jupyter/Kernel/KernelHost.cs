using NotebookKit.Engine.Execution;
using NotebookKit.Jupyter.Kernel.Handlers;
using NotebookKit.Jupyter.Messages;

namespace NotebookKit.Jupyter.Kernel;

/// <summary>Puts the engine behind the sockets, and runs until a front end shuts the kernel down.</summary>
internal sealed class KernelHost
{
    // Not disposed of: a signal may come at the very end, and nothing in the source must be freed.
    private readonly CancellationTokenSource _stopping = new();
    private readonly IopubPublisher _iopub;
    private readonly StdinChannel _stdin;
    private readonly CellInterrupter _interrupter = new();
    private readonly RequestLoop _shell;
    private readonly RequestLoop _control;

    public KernelHost(KernelSockets sockets, MessageCodec codec, KernelLog log)
    {
        _iopub = new IopubPublisher(sockets.Iopub, codec, log);
        _stdin = new StdinChannel(sockets.Stdin, _iopub, codec, log);
        var engine = new CSharpEngine(new EngineOptions { Input = _stdin.Ask });
        var history = new CellHistory();
        var execute = new ExecuteHandler(engine, _iopub, _stdin, _interrupter, history);
        var help = new CodeHelpHandlers(engine);
        var comms = new CommHandlers(_iopub);
        var life = new LifeHandlers(_iopub, _interrupter, _stopping);
        RequestHandler kernelInfo = KernelInfoHandler.AnswerAsync;
        _shell = new RequestLoop(sockets.Shell, _iopub, codec, new Dictionary<string, RequestHandler>
        {
            ["kernel_info_request"] = kernelInfo,
            ["execute_request"] = execute.AnswerAsync,
            ["complete_request"] = help.CompleteAsync,
            ["inspect_request"] = help.InspectAsync,
            ["is_complete_request"] = help.IsCompleteAsync,
            ["history_request"] = new HistoryHandler(history).AnswerAsync,
            ["comm_info_request"] = comms.InfoAsync,
            ["comm_open"] = comms.OpenAsync,
            ["comm_msg"] = CommHandlers.IgnoreAsync,
            ["comm_close"] = CommHandlers.IgnoreAsync,
            ["interrupt_request"] = life.InterruptAsync,
            ["shutdown_request"] = life.ShutdownAsync,
        }, log);
        _control = new RequestLoop(sockets.Control, _iopub, codec, new Dictionary<string, RequestHandler>
        {
            ["kernel_info_request"] = kernelInfo,
            ["interrupt_request"] = life.InterruptAsync,
            ["shutdown_request"] = life.ShutdownAsync,
        }, log);
    }

    /// <summary>
    /// Serves requests until a shutdown request, or until the front end that started the kernel is gone.
    /// </summary>
    public async Task RunAsync()
    {
        using var signals = new InterruptSignals(_interrupter, _stopping);
        using var parent = ParentWatch.Start(_stopping);
        await _iopub.PublishStartingAsync();
        // A cell may keep the shell busy for ever: the end does not wait for it.
        var ended = await Task.WhenAny(
            _shell.RunAsync(_stopping.Token), _control.RunAsync(_stopping.Token), _stdin.RunAsync(_stopping.Token));
        try { await ended; }
        catch (OperationCanceledException)
        {
            // Stopping is how every loop ends.
        }
        finally
        {
            await _iopub.CompleteAsync(KernelSockets.DrainPatience);
        }
    }
}
