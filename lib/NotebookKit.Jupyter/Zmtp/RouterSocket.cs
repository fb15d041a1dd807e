using System.Collections.Concurrent;
using System.Net;
using System.Threading.Channels;

namespace NotebookKit.Jupyter.Zmtp;

/// <summary>A ROUTER socket: takes messages from many peers and answers each by its name (RFC 28).</summary>
internal sealed class RouterSocket : IAsyncDisposable
{
    // Few: a peer that sends too fast is held up by TCP and does not fill the memory.
    private const int MaximumWaiting = 16;

    private readonly Channel<RoutedMessage> _incoming = Channel.CreateBounded<RoutedMessage>(MaximumWaiting);
    private readonly ConcurrentDictionary<PeerId, Connection> _connections = new();
    private readonly PeerTrust _trust;
    private readonly Listener _listener;

    /// <param name="endPoint">Where to listen.</param>
    /// <param name="limits">How much a peer may ask of this socket.</param>
    /// <param name="trust">Which peers have the key, shared with the sockets that have the same front ends.</param>
    /// <param name="log">Gets a line about each peer that was refused or let go.</param>
    /// <exception cref="System.Net.Sockets.SocketException">The port is in use.</exception>
    public RouterSocket(IPEndPoint endPoint, ZmtpLimits limits, PeerTrust trust, Action<string> log)
    {
        _trust = trust;
        trust.Proven += OnProven;
        _listener = new Listener(endPoint, SocketType.Router, limits, log, ServeAsync);
        _listener.Start();
    }

    public IPEndPoint EndPoint => _listener.EndPoint;

    /// <inheritdoc cref="Listener.StrangersGone"/>
    public long StrangersGone => _listener.StrangersGone;

    /// <summary>What the peers send, each peer's messages in order.</summary>
    public ChannelReader<RoutedMessage> Incoming => _incoming.Reader;

    /// <summary>Sends to one peer. If that is gone, the message is dropped.</summary>
    public async ValueTask SendAsync(RoutedMessage message, CancellationToken cancellation = default)
    {
        if (_connections.TryGetValue(message.Peer, out var connection))
        {
            await connection.SendAsync(message.Frames, cancellation);
        }
    }

    /// <summary>Waits until everything sent has been handed to the system.</summary>
    public Task DrainAsync(TimeSpan patience) =>
        Task.WhenAll(_connections.Values.Select(connection => connection.DrainAsync(patience)));

    public async ValueTask DisposeAsync()
    {
        _trust.Proven -= OnProven;
        await _listener.DisposeAsync();
        _incoming.Writer.TryComplete();
    }

    private async Task ServeAsync(Connection connection, CancellationToken cancellation)
    {
        // A front end that lost its connection comes back under the same name: its new connection gets the answers. But
        // a name is no secret, so the name of one who has the key passes only to one who has it, too.
        _connections.AddOrUpdate(
            connection.Peer, connection,
            (_, holder) => holder.Standing == Standing.Proven ? holder : connection);
        if (_trust.Knows(connection.Peer)) connection.Rise(Standing.Active);
        try
        {
            while (true)
            {
                var received = await connection.ReceiveAsync(cancellation);
                if (received.Command is not null) continue;
                if (connection.Standing != Standing.Proven && _trust.ProvesKey(received.Message)) Prove(connection);
                await _incoming.Writer.WriteAsync(new RoutedMessage(connection.Peer, received.Message), cancellation);
            }
        }
        finally
        {
            _connections.TryRemove(KeyValuePair.Create(connection.Peer, connection));
            if (connection.Standing == Standing.Proven) _trust.Remove(connection.Peer);
        }
    }

    private void Prove(Connection connection)
    {
        connection.Rise(Standing.Proven);
        _connections[connection.Peer] = connection;
        _trust.Add(connection.Peer);
    }

    private void OnProven(PeerId name)
    {
        if (_connections.TryGetValue(name, out var connection)) connection.Rise(Standing.Active);
    }
}
