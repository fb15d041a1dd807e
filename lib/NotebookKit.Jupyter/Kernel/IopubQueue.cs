using System.Threading.Channels;

namespace NotebookKit.Jupyter.Kernel;

/// <summary>
/// Messages on their way to the front ends: any thread adds them, and one sender sends them in that order. While nobody
/// subscribes, the sender holds them back, the last ones up to a size.
/// </summary>
internal sealed class IopubQueue
{
    /// <summary>The bytes that may wait for the sender before <see cref="WaitForRoom"/> waits, too.</summary>
    private const long MaximumWaiting = 4 << 20;
    private const long MaximumHeld = 64 << 20;

    /// <summary>Is queued to wake the sender, and sent to nobody.</summary>
    private static readonly IReadOnlyList<byte[]> Nothing = [];

    private readonly Channel<IReadOnlyList<byte[]>> _waiting =
        Channel.CreateUnbounded<IReadOnlyList<byte[]>>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Lock _gate = new();
    private readonly ManualResetEventSlim _hasRoom = new(initialState: true);
    private readonly Queue<IReadOnlyList<byte[]>> _held = new();
    private readonly Func<bool> _hasSubscribers;
    private readonly Func<IReadOnlyList<byte[]>, ValueTask> _send;
    private readonly Action<string> _log;
    private readonly Task _sending;
    private long _waitingLength;
    private long _heldLength;

    /// <param name="hasSubscribers">Whether anyone would get a message.</param>
    /// <param name="send">Sends a message; waits for those that read slowly.</param>
    /// <param name="log">Gets a line about each message that could not be sent.</param>
    public IopubQueue(Func<bool> hasSubscribers, Func<IReadOnlyList<byte[]>, ValueTask> send, Action<string> log)
    {
        _hasSubscribers = hasSubscribers;
        _send = send;
        _log = log;
        _sending = SendAsync();
    }

    /// <summary>Adds a message, and does not wait. After <see cref="CompleteAsync"/> it is dropped.</summary>
    public void Add(IReadOnlyList<byte[]> frames)
    {
        lock (_gate)
        {
            if (_waiting.Writer.TryWrite(frames)) Count(Length(frames));
        }
    }

    /// <summary>Waits, on the calling thread, while the front ends read more slowly than messages are added.</summary>
    public void WaitForRoom() => _hasRoom.Wait();

    /// <summary>Sends what was held back, now that there is a subscriber.</summary>
    public void ReleaseHeld() => Add(Nothing);

    /// <summary>Takes no more messages, and sends those that wait.</summary>
    /// <param name="patience">How long to wait for that.</param>
    public async Task CompleteAsync(TimeSpan patience)
    {
        _waiting.Writer.TryComplete();
        await Task.WhenAny(_sending, Task.Delay(patience));
    }

    private async Task SendAsync()
    {
        await foreach (var frames in _waiting.Reader.ReadAllAsync())
        {
            if (frames.Count > 0) Hold(frames);
            while (_held.Count > 0 && _hasSubscribers()) await SendOldestAsync();
            lock (_gate) Count(-Length(frames));
        }
    }

    private async Task SendOldestAsync()
    {
        var frames = _held.Dequeue();
        _heldLength -= Length(frames);
        try
        {
            await _send(frames);
        }
        catch (Exception exception)
        {
            // The messages after it are sent all the same: somebody may wait for an idle.
            _log($"A message to the front ends was lost: {exception.GetType().Name}: {exception.Message}");
        }
    }

    private void Hold(IReadOnlyList<byte[]> frames)
    {
        _held.Enqueue(frames);
        _heldLength += Length(frames);
        // The newest stays whatever its size: somebody may wait for an idle.
        while (_heldLength > MaximumHeld && _held.Count > 1) _heldLength -= Length(_held.Dequeue());
    }

    private void Count(long length)
    {
        _waitingLength += length;
        if (_waitingLength <= MaximumWaiting) _hasRoom.Set();
        else _hasRoom.Reset();
    }

    private static long Length(IReadOnlyList<byte[]> frames) => frames.Sum(frame => (long)frame.Length);
}
