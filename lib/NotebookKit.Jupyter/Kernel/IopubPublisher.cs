using System.Text;
using System.Text.Json.Nodes;
using NotebookKit.Jupyter.Messages;
using NotebookKit.Jupyter.Zmtp;

namespace NotebookKit.Jupyter.Kernel;

/// <summary>
/// What all front ends see. VS Code may send a request before it has subscribed, and would then wait for an
/// <c>idle</c> that it missed: while there is no subscriber, messages are held back, the last ones up to a size.
/// </summary>
internal sealed class IopubPublisher
{
    private const long MaximumHeld = 64 << 20;

    private readonly Lock _gate = new();
    private readonly Queue<IReadOnlyList<byte[]>> _held = new();
    private readonly string _session = Guid.NewGuid().ToString();
    private readonly PubSocket _socket;
    private readonly MessageCodec _codec;
    private long _heldLength;

    public IopubPublisher(PubSocket socket, MessageCodec codec)
    {
        _socket = socket;
        _codec = codec;
        _socket.Welcome = Welcome;
        _socket.FirstSubscribed += ReleaseHeld;
        _socket.Start();
    }

    /// <summary>A message of this kernel's.</summary>
    public JupyterMessage Create(string type, JsonObject content, JsonObject? parent) =>
        JupyterMessage.Create(_session, type, content, parent?.DeepClone().AsObject());

    /// <summary>Sends to all front ends, in the order of the calls; waits for those that read slowly.</summary>
    /// <param name="type">The message's type.</param>
    /// <param name="content">Its content.</param>
    /// <param name="parent">The header of the request that it belongs to; null if none.</param>
    public void Publish(string type, JsonObject content, JsonObject? parent)
    {
        var frames = Write(type, content, parent);
        lock (_gate)
        {
            Hold(frames);
            if (_socket.HasSubscribers) ReleaseHeld();
        }
    }

    public void PublishStatus(string state, JsonObject? parent) => Publish("status", Status(state), parent);

    /// <summary>
    /// Says that the kernel is starting, to all who subscribe before anything else is said. Jupyter Notebook subscribes
    /// twice, for itself and for the page, in any order; after a crash the page waits for this message.
    /// </summary>
    public void PublishStarting() =>
        _socket.PublishAsync(Write("status", Status("starting"), null), isRetained: true).AsTask().GetAwaiter()
            .GetResult();

    private static JsonObject Status(string state) => new() { ["execution_state"] = state };

    private IReadOnlyList<byte[]> Write(string type, JsonObject content, JsonObject? parent) =>
        _codec.Write(Create(type, content, parent), Encoding.ASCII.GetBytes($"kernel.{_session}.{type}"));

    private void Hold(IReadOnlyList<byte[]> frames)
    {
        _held.Enqueue(frames);
        _heldLength += Length(frames);
        // The newest goes in any case: an idle is what somebody may wait for.
        while (_heldLength > MaximumHeld && _held.Count > 1) _heldLength -= Length(_held.Dequeue());
    }

    private void ReleaseHeld()
    {
        lock (_gate)
        {
            while (_held.TryDequeue(out var frames)) _socket.PublishAsync(frames).AsTask().GetAwaiter().GetResult();
            _heldLength = 0;
        }
    }

    private static long Length(IReadOnlyList<byte[]> frames) => frames.Sum(frame => (long)frame.Length);

    /// <summary>The first message to a subscriber, so that it knows that it will miss none (JEP 65).</summary>
    private IReadOnlyList<byte[]> Welcome(byte[] topic) =>
        _codec.Write(
            Create("iopub_welcome", new JsonObject { ["subscription"] = Encoding.UTF8.GetString(topic) }, null), topic);
}
