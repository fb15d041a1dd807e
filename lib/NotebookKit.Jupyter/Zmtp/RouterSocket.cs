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
    private readonly Listener _listener;

    /// <param name="endPoint">Where to listen.</param>
    /// <param name="limits">How much a peer may ask of this socket.</param>
    /// <param name="log">Gets a line about each peer that was refused or let go.</param>
    /// <exception cref="System.Net.Sockets.SocketException">The port is in use.</exception>
    public RouterSocket(IPEndPoint endPoint, ZmtpLimits limits, Action<string> log)
    {
        _listener = new Listener(endPoint, SocketType.Router, limits, log, ServeAsync);
        _listener.Start();
    }

    public IPEndPoint EndPoint => _listener.EndPoint;

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
        await _listener.DisposeAsync();
        _incoming.Writer.TryComplete();
    }

    private async Task ServeAsync(Connection connection, CancellationToken cancellation)
    {
        // A front end that lost its connection comes back under the same name: its new connection gets the answers.
        _connections[connection.Peer] = connection;
        try
        {
            while (true)
            {
                var received = await connection.ReceiveAsync(cancellation);
                if (received.Command is null)
                {
                    await _incoming.Writer.WriteAsync(
                        new RoutedMessage(connection.Peer, received.Message), cancellation);
                }
            }
        }
        finally
        {
            _connections.TryRemove(KeyValuePair.Create(connection.Peer, connection));
        }
    }
}
