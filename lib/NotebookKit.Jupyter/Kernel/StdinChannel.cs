using System.Text.Json.Nodes;
using System.Threading.Channels;
using NotebookKit.Engine.Execution;
using NotebookKit.Jupyter.Messages;
using NotebookKit.Jupyter.Zmtp;

namespace NotebookKit.Jupyter.Kernel;

/// <summary>The kernel's questions to the user of the front end that runs the cell.</summary>
internal sealed class StdinChannel(RouterSocket socket, IopubPublisher iopub, MessageCodec codec, KernelLog log)
{
    private readonly RequestQueue _replies = new(socket, codec, log);
    private readonly Channel<string> _answers = Channel.CreateBounded<string>(1);
    private readonly SemaphoreSlim _turn = new(1);
    private volatile Request? _asker;
    private volatile Question? _question;

    /// <summary>Whose user to ask; null while nobody can be asked.</summary>
    public Request? Asker
    {
        set => _asker = value;
    }

    /// <summary>Receives answers until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        _ = _replies.FillAsync(cancellation);
        await foreach (var reply in _replies.Requests.ReadAllAsync(cancellation)) Take(reply);
    }

    /// <summary>Asks, and waits for the answer on the calling thread.</summary>
    /// <exception cref="NotSupportedException">The front end cannot ask its user.</exception>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public string Ask(InputRequest question) => AskAsync(question).GetAwaiter().GetResult();

    private async Task<string> AskAsync(InputRequest question)
    {
        await _turn.WaitAsync(question.Cancellation);
        try
        {
            var asker = _asker
                ?? throw new NotSupportedException("Nobody can be asked here: this front end does not take input.");
            while (_answers.Reader.TryRead(out _))
            {
                // Late answers to earlier questions.
            }
            var message = iopub.Create(
                "input_request", new JsonObject
                {
                    ["prompt"] = question.Prompt,
                    ["password"] = question.IsPassword,
                }, asker.Message.Header);
            _question = new Question(asker.Peer, message.Id);
            await socket.SendAsync(new RoutedMessage(asker.Peer, codec.Write(message)), question.Cancellation);
            return await _answers.Reader.ReadAsync(question.Cancellation);
        }
        finally
        {
            _question = null;
            _turn.Release();
        }
    }

    /// <summary>Takes an answer, unless it names another question than this. Not every front end names one.</summary>
    private void Take(Request reply)
    {
        if (reply.Message.Type != "input_reply" || _question is not { } question || !reply.Peer.Equals(question.Peer))
        {
            return;
        }
        if (reply.Message.ParentId is { Length: > 0 } answered && answered != question.Id) return;
        try
        {
            _answers.Writer.TryWrite(reply.Text("value"));
        }
        catch (RequestException exception)
        {
            log.Write($"An answer was dropped: {exception.Message}");
        }
    }

    private sealed record Question(PeerId Peer, string Id);
}
