using System.Threading.Channels;

namespace NotebookKit.Jupyter.Zmtp;

/// <summary>
/// What waits to be sent to one peer. Senders wait while the peer reads more slowly than they write; a peer that reads
/// next to nothing is given up.
/// </summary>
internal sealed class OutgoingQueue(ZmtpLimits limits)
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(1);

    private readonly Channel<Outgoing> _items = Channel.CreateUnbounded<Outgoing>(new() { SingleReader = true });
    private readonly Lock _gate = new();
    private readonly StallWatch _watch = new(limits);
    private TaskCompletionSource _progress = NewSignal();
    private long _queued;
    private long _replies;
    private bool _isComplete;

    public ChannelReader<Outgoing> Items => _items.Reader;

    /// <summary>
    /// Adds a message as soon as there is room for it. What comes after <see cref="Complete"/> is dropped.
    /// </summary>
    /// <returns>False if the peer has read next to nothing for too long; else true.</returns>
    public async ValueTask<bool> AddAsync(Outgoing item, CancellationToken cancellation)
    {
        while (true)
        {
            Task progress;
            TimeSpan patience;
            lock (_gate)
            {
                if (TryAdd(item)) return true;
                if (_watch.HasStalled()) return false;
                progress = _progress.Task;
                patience = _watch.Left;
            }
            try
            {
                await progress.WaitAsync(patience > ShortestWait ? patience : ShortestWait, cancellation);
            }
            catch (TimeoutException)
            {
                // The loop asks again whether the peer has read enough meanwhile.
            }
        }
    }

    /// <summary>Adds an answer to something that the peer itself did, whatever else waits.</summary>
    /// <param name="item">The answer.</param>
    /// <param name="maximum">The bytes of such answers that may wait, this one included.</param>
    /// <returns>False if too many wait; else true.</returns>
    public bool TryAddReply(Outgoing item, long maximum)
    {
        lock (_gate)
        {
            if (_isComplete) return true;
            if (_replies + item.Length > maximum) return false;
            _replies += item.Length;
            _queued += item.Length;
            return _items.Writer.TryWrite(item);
        }
    }

    /// <summary>Notes that bytes were sent.</summary>
    public void NoteProgress(int bytes)
    {
        lock (_gate)
        {
            _watch.Note(bytes);
            Signal();
        }
    }

    /// <summary>Notes that all of a message was sent: there is room for others.</summary>
    public void Remove(Outgoing item)
    {
        lock (_gate)
        {
            _queued -= item.Length;
            if (item.IsReply) _replies -= item.Length;
            if (_queued <= limits.MaximumQueued / 2) _watch.Stop();
            Signal();
        }
    }

    /// <summary>Takes no more messages. Those that wait for room are dropped, those in the queue are sent.</summary>
    public void Complete()
    {
        lock (_gate)
        {
            _isComplete = true;
            _items.Writer.TryComplete();
            Signal();
        }
    }

    private bool TryAdd(Outgoing item)
    {
        if (_isComplete) return true;
        // A message longer than the whole queue goes alone.
        if (_queued > 0 && _queued + item.Length > limits.MaximumQueued)
        {
            _watch.Start();
            return false;
        }
        _queued += item.Length;
        return _items.Writer.TryWrite(item);
    }

    private void Signal()
    {
        _progress.SetResult();
        _progress = NewSignal();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
