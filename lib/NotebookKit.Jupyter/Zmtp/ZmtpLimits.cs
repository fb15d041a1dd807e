namespace NotebookKit.Jupyter.Zmtp;

/// <summary>How much a peer may ask of a socket.</summary>
internal sealed record ZmtpLimits
{
    /// <summary>The bytes of one message, all its frames together.</summary>
    public long MaximumMessage { get; init; } = 256L << 20;

    /// <summary>The bytes of one message from a peer that has not shown that it has the key.</summary>
    public long MaximumUnproven { get; init; } = 256L << 20;

    /// <summary>The frames of one message.</summary>
    public int MaximumFrames { get; init; } = 1024;

    /// <summary>The bytes that may wait for one peer before senders wait, too.</summary>
    public long MaximumQueued { get; init; } = 64L << 20;

    /// <summary>The topics that one peer may subscribe to.</summary>
    public int MaximumTopics { get; init; } = 1024;

    /// <summary>The bytes of answers to its own commands that may wait for one peer.</summary>
    public long MaximumReplies { get; init; } = 512 << 10;

    /// <summary>The peers of one socket.</summary>
    public int MaximumPeers { get; init; } = 64;

    /// <summary>
    /// How long a peer whose queue is full may take to read <see cref="MinimumTaken"/> before it is let go.
    /// </summary>
    public TimeSpan StallPatience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The bytes that a peer whose queue is full must read within <see cref="StallPatience"/>: a slow one does, one
    /// that has stopped does not.
    /// </summary>
    public long MinimumTaken { get; init; } = 256 << 10;

    /// <summary>How long a peer may take to introduce itself.</summary>
    public TimeSpan HandshakePatience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How long a peer may stay <see cref="Standing.Silent"/>. A front end that is let go comes back.
    /// </summary>
    public TimeSpan SilencePatience { get; init; } = TimeSpan.FromMinutes(1);
}
