using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace NotebookKit.Jupyter.Zmtp;

/// <summary>
/// Accepts peers at a TCP port. One that breaks the protocol, or stays silent, is let go; the others stay.
/// </summary>
internal sealed class Listener : IAsyncDisposable
{
    private static readonly TimeSpan RetryPause = TimeSpan.FromMilliseconds(100);

    /// <summary>
    /// When all places are taken, the next peer waits a moment, so that who has just come has the time to show that it
    /// is a front end.
    /// </summary>
    private static readonly TimeSpan ReplacementPause = TimeSpan.FromMilliseconds(5);

    private readonly Socket _socket;
    private readonly string _socketType;
    private readonly ZmtpLimits _limits;
    private readonly Action<string> _log;
    private readonly Func<Connection, CancellationToken, Task> _serve;
    private readonly Places _places;
    private readonly ConcurrentDictionary<Task, byte> _served = new();
    // Not disposed of, so that a listener may be disposed of twice; nothing in it must be freed.
    private readonly CancellationTokenSource _closing = new();
    private Task _accepting = Task.CompletedTask;
    private long _strangersGone;

    /// <param name="endPoint">Where to listen.</param>
    /// <param name="socketType">The kind of this side.</param>
    /// <param name="limits">How much a peer may ask of this socket.</param>
    /// <param name="log">Gets a line about each peer that was refused or let go.</param>
    /// <param name="serve">Serves one peer until it throws or returns.</param>
    /// <exception cref="SocketException">The port is in use, or the address is not this machine's.</exception>
    public Listener(
        IPEndPoint endPoint, string socketType, ZmtpLimits limits, Action<string> log,
        Func<Connection, CancellationToken, Task> serve)
    {
        _socketType = socketType;
        _limits = limits;
        _places = new Places(limits.MaximumPeers);
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

    /// <summary>Begins to accept peers. The system has kept waiting those that connected before.</summary>
    public void Start() => _accepting = AcceptAsync();

    /// <summary>Where it listens.</summary>
    public IPEndPoint EndPoint { get; }

    /// <summary>How many peers have left that never had the key.</summary>
    public long StrangersGone => Interlocked.Read(ref _strangersGone);

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _socket.Dispose();
        await _accepting;
        await Task.WhenAll(_served.Keys);
    }

    private async Task AcceptAsync()
    {
        while (!_closing.IsCancellationRequested)
        {
            try
            {
                var peer = await _socket.AcceptAsync(_closing.Token);
                if (_places.TryTake(peer, out var replaced) is { } place) Track(ServeAsync(place));
                else Refuse(peer);
                if (replaced is null) continue;
                Clear(replaced);
                await Task.Delay(ReplacementPause, _closing.Token);
            }
            catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException)
            {
                return;
            }
            catch (SocketException exception)
            {
                _log($"A {_socketType} peer could not be accepted: {exception.Message}");
                // The system may be out of handles for a while.
                await Task.WhenAny(Task.Delay(RetryPause, _closing.Token));
            }
        }
    }

    private void Track(Task serving)
    {
        _served.TryAdd(serving, 0);
        _ = serving.ContinueWith(ended => _served.TryRemove(ended, out _), TaskScheduler.Default);
    }

    private void Refuse(Socket peer)
    {
        _log($"A {_socketType} peer was refused: there are {_limits.MaximumPeers} already.");
        peer.Dispose();
    }

    private void Clear(Place replaced)
    {
        _log($"A {_socketType} peer had to give way to another one: there are {_limits.MaximumPeers} already.");
        replaced.Clear();
    }

    private async Task ServeAsync(Place place)
    {
        try
        {
            await using var connection =
                await Connection.OpenAsync(place.Socket, _socketType, [], _limits, _closing.Token);
            place.Connection = connection;
            await using var patience = new Timer(_ =>
            {
                if (place.Standing == Standing.Silent) place.Clear();
            }, null, _limits.SilencePatience, Timeout.InfiniteTimeSpan);
            await _serve(connection, _closing.Token);
        }
        catch (ZmtpException exception)
        {
            _log($"A {_socketType} peer was let go: {exception.Message}.");
        }
        catch (Exception exception) when (
            exception is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // A front end closed a tab, or a laptop its lid: that is no fault to log.
        }
        catch (Exception exception)
        {
            _log($"A {_socketType} peer was let go: {exception.GetType().Name}: {exception.Message}");
        }
        finally
        {
            _places.Leave(place);
            if (place.Standing != Standing.Proven) Interlocked.Increment(ref _strangersGone);
        }
    }
}
