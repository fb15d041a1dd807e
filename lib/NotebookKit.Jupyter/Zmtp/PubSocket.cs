using System.Collections.Concurrent;
using System.Net;

namespace NotebookKit.Jupyter.Zmtp;

/// <summary>A PUB socket: sends each message to the peers that subscribed to its topic (RFC 29).</summary>
internal sealed class PubSocket : IAsyncDisposable
{
    private readonly ConcurrentDictionary<Connection, TopicSet> _subscribers = new();
    private readonly SemaphoreSlim _turn = new(1);
    private readonly ZmtpLimits _limits;
    private readonly Listener _listener;

    /// <summary>The last message, if those get it, too, that subscribe after it; else null.</summary>
    private IReadOnlyList<byte[]>? _retained;

    /// <param name="endPoint">Where to listen.</param>
    /// <param name="limits">How much a peer may ask of this socket.</param>
    /// <param name="log">Gets a line about each peer that was refused or let go.</param>
    /// <exception cref="System.Net.Sockets.SocketException">The port is in use.</exception>
    public PubSocket(IPEndPoint endPoint, ZmtpLimits limits, Action<string> log)
    {
        _limits = limits;
        _listener = new Listener(endPoint, SocketType.Publisher, limits, log, ServeAsync);
    }

    /// <summary>
    /// Makes the message that a new subscriber gets before all others, from the topic that it subscribed to.
    /// </summary>
    public Func<byte[], IReadOnlyList<byte[]>>? Welcome { get; set; }

    /// <summary>Raised when a peer has subscribed and was welcomed, and there was no subscriber before it.</summary>
    public event Action? FirstSubscribed;

    /// <summary>Whether anyone subscribes to anything.</summary>
    public bool HasSubscribers => _subscribers.Values.Any(topics => !topics.IsEmpty);

    public IPEndPoint EndPoint => _listener.EndPoint;

    /// <inheritdoc cref="Listener.StrangersGone"/>
    public long StrangersGone => _listener.StrangersGone;

    /// <summary>
    /// Begins to accept subscribers. It is called once <see cref="Welcome"/> is set, so that all are welcomed.
    /// </summary>
    public void Start() => _listener.Start();

    /// <summary>Sends a message to all that subscribed to its topic; waits for those that read slowly.</summary>
    /// <param name="frames">The message.</param>
    /// <param name="isRetained">Whether those get it, too, that subscribe before the next message.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async ValueTask PublishAsync(
        IReadOnlyList<byte[]> frames, bool isRetained = false, CancellationToken cancellation = default)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            _retained = isRetained ? frames : null;
            var message = Outgoing.Message(frames);
            // To all at the same time: waiting for several that have stopped reading takes no longer than for one.
            await Task.WhenAll(_subscribers
                .Where(subscriber => subscriber.Value.Match(frames[0]))
                .Select(subscriber => subscriber.Key.SendAsync(message, cancellation))
                .Where(sending => !sending.IsCompletedSuccessfully)
                .Select(sending => sending.AsTask()));
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Waits until everything published has been handed to the system.</summary>
    public Task DrainAsync(TimeSpan patience) =>
        Task.WhenAll(_subscribers.Keys.Select(connection => connection.DrainAsync(patience)));

    public ValueTask DisposeAsync() => _listener.DisposeAsync();

    private async Task ServeAsync(Connection connection, CancellationToken cancellation)
    {
        var topics = new TopicSet(_limits.MaximumTopics);
        _subscribers[connection] = topics;
        try
        {
            while (true)
            {
                await FollowAsync(connection, topics, await connection.ReceiveAsync(cancellation), cancellation);
            }
        }
        finally
        {
            _subscribers.TryRemove(connection, out _);
        }
    }

    /// <summary>ZMTP 3.1 subscribes with a command, 3.0 with a message of one frame that starts with 1.</summary>
    private async Task FollowAsync(
        Connection connection, TopicSet topics, Incoming received, CancellationToken cancellation)
    {
        switch (received)
        {
            case { Command: { Name: Command.Subscribe, Data: var topic } }:
                await SubscribeAsync(connection, topics, topic, cancellation);
                break;
            case { Command: { Name: Command.Cancel, Data: var topic } }:
                topics.Remove(topic);
                break;
            case { Message: [[1, .. var topic]] }:
                await SubscribeAsync(connection, topics, topic, cancellation);
                break;
            case { Message: [[0, .. var topic]] }:
                topics.Remove(topic);
                break;
        }
    }

    private async Task SubscribeAsync(
        Connection connection, TopicSet topics, byte[] topic, CancellationToken cancellation)
    {
        bool isFirst;
        // Nothing is published meanwhile: the peer gets a retained message once, and every message that follows.
        await _turn.WaitAsync(cancellation);
        try
        {
            isFirst = !HasSubscribers;
            var hasRetained = _retained is null || topics.Match(_retained[0]);
            topics.Add(topic);
            // Neither waits for the peer: the turn is everyone's.
            if (Welcome is not null) Reply(connection, Welcome(topic));
            if (!hasRetained && topics.Match(_retained![0])) Reply(connection, _retained);
            connection.Rise(Standing.Active);
        }
        finally
        {
            _turn.Release();
        }
        if (isFirst) FirstSubscribed?.Invoke();
    }

    private static void Reply(Connection connection, IReadOnlyList<byte[]> frames)
    {
        if (!connection.TryReply(frames)) throw new ZmtpException("it subscribes faster than it reads");
    }
}
