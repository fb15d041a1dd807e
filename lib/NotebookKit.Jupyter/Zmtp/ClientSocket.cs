using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace NotebookKit.Jupyter.Zmtp;

/// <summary>The side that connects: a DEALER, SUB or REQ socket with one peer.</summary>
internal sealed class ClientSocket : IAsyncDisposable
{
    private const int MaximumWaiting = 1024;
    private static readonly TimeSpan RetryPause = TimeSpan.FromMilliseconds(20);

    private readonly Channel<IReadOnlyList<byte[]>> _incoming =
        Channel.CreateBounded<IReadOnlyList<byte[]>>(MaximumWaiting);
    private readonly CancellationTokenSource _closing = new();
    private readonly Connection _connection;
    private readonly Task _receiving;

    private ClientSocket(Connection connection)
    {
        _connection = connection;
        // This side has chosen the peer.
        connection.Rise(Standing.Proven);
        _receiving = ReceiveAsync();
    }

    /// <summary>What the peer sends, in order. It completes with an exception when the peer is gone.</summary>
    public ChannelReader<IReadOnlyList<byte[]>> Incoming => _incoming.Reader;

    /// <summary>Connects, and tries again as long as nobody listens there.</summary>
    /// <param name="endPoint">Where the peer listens.</param>
    /// <param name="socketType">The kind of this side, see <see cref="SocketType"/>.</param>
    /// <param name="identity">The name that this side gives itself; empty for none.</param>
    /// <param name="limits">How much a peer may ask of this socket.</param>
    /// <param name="cancellation">Ends the attempts.</param>
    /// <exception cref="ZmtpException">The peer speaks something else.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before anyone answered.</exception>
    public static async Task<ClientSocket> ConnectAsync(
        IPEndPoint endPoint, string socketType, byte[] identity, ZmtpLimits limits, CancellationToken cancellation)
    {
        while (true)
        {
            var socket = new Socket(endPoint.AddressFamily, System.Net.Sockets.SocketType.Stream, ProtocolType.Tcp);
            try
            {
                await socket.ConnectAsync(endPoint, cancellation);
                return new ClientSocket(await Connection.OpenAsync(socket, socketType, identity, limits, cancellation));
            }
            catch (Exception exception) when (exception is SocketException or IOException)
            {
                socket.Dispose();
                await Task.Delay(RetryPause, cancellation);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }
    }

    /// <summary>Sends a message.</summary>
    public ValueTask SendAsync(IReadOnlyList<byte[]> frames, CancellationToken cancellation = default) =>
        _connection.SendAsync(frames, cancellation);

    /// <summary>Asks a SUB socket's peer for the messages that begin with <paramref name="topic"/>.</summary>
    public ValueTask SubscribeAsync(byte[] topic, CancellationToken cancellation = default) =>
        // The form of ZMTP 3.0, which 3.1 understands, too.
        _connection.SendAsync([[1, .. topic]], cancellation);

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _connection.DisposeAsync();
        await _receiving;
        _closing.Dispose();
    }

    private async Task ReceiveAsync()
    {
        try
        {
            while (true)
            {
                var received = await _connection.ReceiveAsync(_closing.Token);
                if (received.Command is null) await _incoming.Writer.WriteAsync(received.Message, _closing.Token);
            }
        }
        catch (Exception exception) when (
            exception is ZmtpException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            _incoming.Writer.TryComplete(exception);
        }
    }
}
