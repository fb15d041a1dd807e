using System.Net;

namespace NotebookKit.Jupyter.Zmtp;

/// <summary>A REP socket that sends every message back: how a front end knows that the kernel is alive.</summary>
internal sealed class HeartbeatSocket : IAsyncDisposable
{
    private readonly Listener _listener;

    /// <param name="endPoint">Where to listen.</param>
    /// <param name="limits">How much a peer may ask of this socket.</param>
    /// <param name="log">Gets a line about each peer that was refused or let go.</param>
    /// <exception cref="System.Net.Sockets.SocketException">The port is in use.</exception>
    public HeartbeatSocket(IPEndPoint endPoint, ZmtpLimits limits, Action<string> log)
    {
        _listener = new Listener(endPoint, SocketType.Reply, limits, log, EchoAsync);
        _listener.Start();
    }

    public IPEndPoint EndPoint => _listener.EndPoint;

    /// <inheritdoc cref="Listener.StrangersGone"/>
    public long StrangersGone => _listener.StrangersGone;

    public ValueTask DisposeAsync() => _listener.DisposeAsync();

    /// <summary>The empty frames and the routing frames go back with the message (RFC 28, "envelope").</summary>
    private static async Task EchoAsync(Connection connection, CancellationToken cancellation)
    {
        while (true)
        {
            var received = await connection.ReceiveAsync(cancellation);
            if (received.Command is not null) continue;
            connection.Rise(Standing.Active);
            await connection.SendAsync(received.Message, cancellation);
        }
    }
}
