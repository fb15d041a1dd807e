using System.Text.Json.Nodes;

namespace NotebookKit.Jupyter.Kernel.Handlers;

/// <summary>Interrupt and shutdown.</summary>
internal sealed class LifeHandlers(IopubPublisher iopub, CellInterrupter interrupter, CancellationTokenSource stopping)
{
    public Task<JsonObject?> InterruptAsync(Request request)
    {
        interrupter.Interrupt();
        return Task.FromResult<JsonObject?>(Reply.Ok());
    }

    /// <summary>All front ends are told of the end, not only the one that asks for it.</summary>
    public Task<JsonObject?> ShutdownAsync(Request request)
    {
        var restart = request.Flag("restart", otherwise: false);
        iopub.Publish("shutdown_reply", Reply.Ok(new JsonObject { ["restart"] = restart }), request.Message.Header);
        interrupter.Interrupt();
        request.Afterwards = stopping.Cancel;
        return Task.FromResult<JsonObject?>(Reply.Ok(new JsonObject { ["restart"] = restart }));
    }
}
