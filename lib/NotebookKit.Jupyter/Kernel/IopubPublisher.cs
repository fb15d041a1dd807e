using System.Text;
using System.Text.Json.Nodes;
using NotebookKit.Jupyter.Messages;
using NotebookKit.Jupyter.Zmtp;

namespace NotebookKit.Jupyter.Kernel;

/// <summary>
/// What all front ends see. VS Code may send a request before it has subscribed, and would then wait for an
/// <c>idle</c> that it missed: messages that nobody would get are held back until there is a subscriber.
/// </summary>
internal sealed class IopubPublisher
{
    private readonly string _session = Guid.NewGuid().ToString();
    private readonly PubSocket _socket;
    private readonly MessageCodec _codec;
    private readonly IopubQueue _queue;

    public IopubPublisher(PubSocket socket, MessageCodec codec, KernelLog log)
    {
        _socket = socket;
        _codec = codec;
        _queue = new IopubQueue(() => socket.HasSubscribers, frames => socket.PublishAsync(frames), log.Write);
        _socket.Welcome = Welcome;
        _socket.FirstSubscribed += _queue.ReleaseHeld;
        _socket.Start();
    }

    /// <summary>A message of this kernel's.</summary>
    public JupyterMessage Create(string type, JsonObject content, JsonObject? parent) =>
        JupyterMessage.Create(_session, type, content, parent?.DeepClone().AsObject());

    /// <summary>Has a message sent to all front ends, in the order of the calls; does not wait for it.</summary>
    /// <param name="type">The message's type.</param>
    /// <param name="content">Its content.</param>
    /// <param name="parent">The header of the request that it belongs to; null if none.</param>
    public void Publish(string type, JsonObject content, JsonObject? parent) =>
        _queue.Add(Write(type, content, parent));

    public void PublishStatus(string state, JsonObject? parent) => Publish("status", Status(state), parent);

    /// <summary>
    /// Waits, on the calling thread, while front ends read slowly. Called before each output of a cell, it keeps a cell
    /// that writes without end from filling the memory.
    /// </summary>
    public void WaitForRoom() => _queue.WaitForRoom();

    /// <summary>
    /// Says that the kernel is starting, to all who subscribe before anything else is said. Jupyter Notebook subscribes
    /// twice, for itself and for the page, in any order; after a crash the page waits for this message.
    /// </summary>
    public ValueTask PublishStartingAsync() =>
        _socket.PublishAsync(Write("status", Status("starting"), null), isRetained: true);

    /// <summary>Publishes nothing more, and waits until what was published is with the socket.</summary>
    /// <param name="patience">How long to wait for that.</param>
    public Task CompleteAsync(TimeSpan patience) => _queue.CompleteAsync(patience);

    private static JsonObject Status(string state) => new() { ["execution_state"] = state };

    private IReadOnlyList<byte[]> Write(string type, JsonObject content, JsonObject? parent) =>
        _codec.Write(Create(type, content, parent), Encoding.ASCII.GetBytes($"kernel.{_session}.{type}"));

    /// <summary>The first message to a subscriber, so that it knows that it will miss none (JEP 65).</summary>
    private IReadOnlyList<byte[]> Welcome(byte[] topic)
    {
        var content = new JsonObject { ["subscription"] = Encoding.UTF8.GetString(topic) };
        return _codec.Write(Create("iopub_welcome", content, null), topic);
    }
}
