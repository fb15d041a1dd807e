using System.Threading.Channels;

namespace NotebookKit.Jupyter.Zmtp;

/// <summary>
/// What waits to be sent to one peer. Senders wait while the peer reads more slowly than they write; a peer that reads
/// nothing at all is given up.
/// </summary>
internal sealed class OutgoingQueue(ZmtpLimits limits)
{
    private readonly Channel<Outgoing> _items = Channel.CreateUnbounded<Outgoing>(new() { SingleReader = true });
    private readonly Lock _gate = new();
    private TaskCompletionSource _progress = NewSignal();
    private long _queued;

    public ChannelReader<Outgoing> Items => _items.Reader;

    /// <summary>Adds a message as soon as there is room for it.</summary>
    /// <returns>Whether there came to be room: false if the peer has read nothing for too long.</returns>
    public async ValueTask<bool> AddAsync(Outgoing item, CancellationToken cancellation)
    {
        while (true)
        {
            Task progress;
            lock (_gate)
            {
                // A message longer than the whole queue goes alone.
                if (_queued == 0 || _queued + item.Length <= limits.MaximumQueued)
                {
                    if (_items.Writer.TryWrite(item)) _queued += item.Length;
                    return true;
                }
                progress = _progress.Task;
            }
            try
            {
                await progress.WaitAsync(limits.StallPatience, cancellation);
            }
            catch (TimeoutException)
            {
                return false;
            }
        }
    }

    /// <summary>Bytes have left for the peer.</summary>
    public void NoteProgress()
    {
        lock (_gate)
        {
            _progress.SetResult();
            _progress = NewSignal();
        }
    }

    /// <summary>A message has left whole.</summary>
    public void Remove(Outgoing item)
    {
        lock (_gate) _queued -= item.Length;
        NoteProgress();
    }

    /// <summary>Nothing is added any more; what waits is still sent.</summary>
    public void Complete() => _items.Writer.TryComplete();

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
