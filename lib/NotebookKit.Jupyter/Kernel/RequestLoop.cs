using System.Text.Json.Nodes;
using NotebookKit.Jupyter.Messages;
using NotebookKit.Jupyter.Zmtp;

namespace NotebookKit.Jupyter.Kernel;

/// <summary>Answers a request: the reply's content, or null if the type has no reply.</summary>
internal delegate Task<JsonObject?> RequestHandler(Request request);

/// <summary>Serves the requests of one socket one after another, each between <c>busy</c> and <c>idle</c>.</summary>
internal sealed class RequestLoop(
    RouterSocket socket, IopubPublisher iopub, MessageCodec codec, IReadOnlyDictionary<string, RequestHandler> handlers, KernelLog log)
{
    private readonly RequestQueue _queue = new(socket, codec, log);

    /// <summary>Serves until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var filling = _queue.FillAsync(cancellation);
        await foreach (var request in _queue.Requests.ReadAllAsync(cancellation)) await ServeAsync(request, cancellation);
        await filling;
    }

    private async Task ServeAsync(Request request, CancellationToken cancellation)
    {
        var parent = request.Message.Header;
        iopub.PublishStatus("busy", parent);
        if (handlers.TryGetValue(request.Message.Type, out var handler))
        {
            var content = await AnswerAsync(handler, request);
            if (content is not null)
            {
                var reply = iopub.Create(request.ReplyType, content, parent);
                await socket.SendAsync(new RoutedMessage(request.Peer, codec.Write(reply)), cancellation);
            }
        }
        else
        {
            log.Write($"A message was ignored: its type {request.Message.Type} is unknown here.");
        }
        iopub.PublishStatus("idle", parent);
        request.Afterwards?.Invoke();
    }

    private static async Task<JsonObject?> AnswerAsync(RequestHandler handler, Request request)
    {
        try
        {
            return await handler(request);
        }
        catch (RequestException wrong)
        {
            return Reply.Error(nameof(RequestException), wrong.Message, []);
        }
    }
}
