using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace NotebookKit.Jupyter.Zmtp;

/// <summary>Takes peers in at a TCP port. What one peer does wrong ends that peer and nothing else.</summary>
internal sealed class Listener : IAsyncDisposable
{
    private static readonly TimeSpan RetryPause = TimeSpan.FromMilliseconds(100);

    private readonly Socket _socket;
    private readonly string _socketType;
    private readonly ZmtpLimits _limits;
    private readonly Action<string> _log;
    private readonly Func<Connection, CancellationToken, Task> _serve;
    private readonly ConcurrentDictionary<Task, byte> _peers = new();
    // Not disposed of: it holds nothing that must be freed, and so a listener may be disposed of twice.
    private readonly CancellationTokenSource _closing = new();
    private Task _accepting = Task.CompletedTask;

    /// <param name="endPoint">Where to listen.</param>
    /// <param name="socketType">The kind of this side.</param>
    /// <param name="limits">What to put up with.</param>
    /// <param name="log">Gets a line about each peer that was refused or let go.</param>
    /// <param name="serve">Serves one peer until it throws or returns.</param>
    /// <exception cref="SocketException">The port is in use, or the address is not this machine's.</exception>
    public Listener(
        IPEndPoint endPoint, string socketType, ZmtpLimits limits, Action<string> log, Func<Connection, CancellationToken, Task> serve)
    {
        _socketType = socketType;
        _limits = limits;
        _log = log;
        _serve = serve;
        _socket = new Socket(endPoint.AddressFamily, System.Net.Sockets.SocketType.Stream, ProtocolType.Tcp);
        try
        {
            if (OperatingSystem.IsWindows()) _socket.ExclusiveAddressUse = true;
            _socket.Bind(endPoint);
            _socket.Listen();
        }
        catch
        {
            _socket.Dispose();
            throw;
        }
        EndPoint = (IPEndPoint)_socket.LocalEndPoint!;
    }

    /// <summary>Begins to take peers in. Those that came before have waited with the system.</summary>
    public void Start() => _accepting = AcceptAsync();

    /// <summary>Where it listens.</summary>
    public IPEndPoint EndPoint { get; }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _socket.Dispose();
        await _accepting;
        await Task.WhenAll(_peers.Keys);
    }

    private async Task AcceptAsync()
    {
        while (!_closing.IsCancellationRequested)
        {
            try
            {
                var peer = await _socket.AcceptAsync(_closing.Token);
                if (_peers.Count < _limits.MaximumPeers) Track(ServeAsync(peer));
                else Refuse(peer);
            }
            catch (Exception ending) when (ending is OperationCanceledException or ObjectDisposedException)
            {
                return;
            }
            catch (SocketException broken)
            {
                _log($"A {_socketType} peer did not get in: {broken.Message}");
                // The system may be out of handles for a while: asking it again and again would only burn time.
                await Task.WhenAny(Task.Delay(RetryPause, _closing.Token));
            }
        }
    }

    private void Track(Task serving)
    {
        _peers.TryAdd(serving, 0);
        _ = serving.ContinueWith(ended => _peers.TryRemove(ended, out _), TaskScheduler.Default);
    }

    private void Refuse(Socket peer)
    {
        _log($"A {_socketType} peer was refused: there are {_limits.MaximumPeers} already.");
        peer.Dispose();
    }

    private async Task ServeAsync(Socket socket)
    {
        try
        {
            await using var connection = await Connection.OpenAsync(socket, _socketType, [], _limits, _closing.Token);
            await _serve(connection, _closing.Token);
        }
        catch (ZmtpException wrong)
        {
            _log($"A {_socketType} peer was let go: {wrong.Message}.");
        }
        catch (Exception gone) when (
            gone is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // A front end that closes a tab or a laptop's lid is nothing to talk about.
        }
        catch (Exception unexpected)
        {
            _log($"A {_socketType} peer was let go: {unexpected.GetType().Name}: {unexpected.Message}");
        }
    }
}
