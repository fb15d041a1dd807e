using System.Text.Json.Nodes;
using NotebookKit.Jupyter.Messages;
using NotebookKit.Jupyter.Zmtp;

namespace NotebookKit.Jupyter.Kernel;

/// <summary>Answers a request: the reply's content, or null if the type has no reply.</summary>
internal delegate Task<JsonObject?> RequestHandler(Request request);

/// <summary>Serves the requests of one socket one after another, each between <c>busy</c> and <c>idle</c>.</summary>
internal sealed class RequestLoop(
    RouterSocket socket, IopubPublisher iopub, MessageCodec codec,
    IReadOnlyDictionary<string, RequestHandler> handlers, KernelLog log)
{
    private readonly RequestQueue _queue = new(socket, codec, log);

    /// <summary>Serves until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        _ = _queue.FillAsync(cancellation);
        await foreach (var request in _queue.Requests.ReadAllAsync(cancellation))
        {
            await ServeAsync(request, cancellation);
        }
    }

    private async Task ServeAsync(Request request, CancellationToken cancellation)
    {
        var parent = request.Message.Header;
        iopub.PublishStatus("busy", parent);
        if (handlers.TryGetValue(request.Message.Type, out var handler))
        {
            var content = await AnswerAsync(handler, request);
            if (content is not null && request.ReplyType is { } replyType)
            {
                var reply = iopub.Create(replyType, content, parent);
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

    private async Task<JsonObject?> AnswerAsync(RequestHandler handler, Request request)
    {
        try
        {
            return await handler(request);
        }
        catch (Exception exception)
        {
            // One request that fails must not keep the next ones from being served.
            log.Write($"{request.Message.Type} failed: {exception.Message}");
            return Reply.Error(exception.GetType().Name, exception.Message, []);
        }
    }
}
