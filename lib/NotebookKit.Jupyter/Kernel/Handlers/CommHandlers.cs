using System.Text.Json.Nodes;

namespace NotebookKit.Jupyter.Kernel.Handlers;

/// <summary>Comms, which connect widgets to a kernel. This kernel has no widgets.</summary>
internal sealed class CommHandlers(IopubPublisher iopub)
{
    public Task<JsonObject?> InfoAsync(Request request) =>
        Task.FromResult<JsonObject?>(Reply.Ok(new JsonObject { ["comms"] = new JsonObject() }));

    /// <summary>A comm with an unknown target is closed at once, so that its other end does not wait.</summary>
    public Task<JsonObject?> OpenAsync(Request request)
    {
        iopub.Publish(
            "comm_close", new JsonObject { ["comm_id"] = request.Text("comm_id"), ["data"] = new JsonObject() },
            request.Message.Header);
        return Task.FromResult<JsonObject?>(null);
    }

    public static Task<JsonObject?> IgnoreAsync(Request request) => Task.FromResult<JsonObject?>(null);
}
