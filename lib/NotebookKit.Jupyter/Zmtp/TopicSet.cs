namespace NotebookKit.Jupyter.Zmtp;

/// <summary>
/// The topics that one peer subscribed to. One that it subscribed to twice, it must cancel twice (RFC 29).
/// </summary>
internal sealed class TopicSet(int maximum)
{
    /// <summary>The longest topic: Jupyter's are a kernel's name and a message's type.</summary>
    private const int MaximumLength = 255;

    private readonly Lock _gate = new();
    private readonly List<byte[]> _topics = [];

    /// <exception cref="ZmtpException">The topic is too long, or the peer has too many subscriptions.</exception>
    public void Add(byte[] topic)
    {
        if (topic.Length > MaximumLength)
        {
            throw new ZmtpException($"the peer subscribes to a topic of more than {MaximumLength} bytes");
        }
        lock (_gate)
        {
            if (_topics.Count == maximum) throw new ZmtpException($"the peer subscribes to more than {maximum} topics");
            _topics.Add(topic);
        }
    }

    public void Remove(byte[] topic)
    {
        lock (_gate)
        {
            var index = _topics.FindIndex(known => known.AsSpan().SequenceEqual(topic));
            if (index >= 0) _topics.RemoveAt(index);
        }
    }

    public bool IsEmpty
    {
        get
        {
            lock (_gate) return _topics.Count == 0;
        }
    }

    /// <summary>Whether the peer gets a message whose first frame is <paramref name="first"/>.</summary>
    public bool Match(byte[] first)
    {
        lock (_gate) return _topics.Exists(topic => first.AsSpan().StartsWith(topic));
    }
}
