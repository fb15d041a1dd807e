using System.Net.Sockets;

namespace NotebookKit.Jupyter.Zmtp;

/// <summary>One peer over TCP, after both sides have introduced themselves.</summary>
internal sealed class Connection : IAsyncDisposable
{
    private readonly NetworkStream _stream;
    private readonly FrameReader _reader;
    private readonly OutgoingQueue _queue;
    private readonly ZmtpLimits _limits;
    private readonly CancellationTokenSource _closing = new();
    private readonly Task _sending;
    private volatile bool _hasStalled;
    private readonly Lock _rising = new();
    private volatile Standing _standing;

    private Connection(
        NetworkStream stream, FrameReader reader, FrameWriter writer, OutgoingQueue queue, ZmtpLimits limits,
        PeerId peer)
    {
        _stream = stream;
        _reader = reader;
        _queue = queue;
        _limits = limits;
        Peer = peer;
        _sending = SendQueueAsync(writer);
    }

    /// <summary>Who is at the other end.</summary>
    public PeerId Peer { get; }

    /// <summary>How much is known of the peer. Its owner raises it.</summary>
    public Standing Standing => _standing;

    /// <summary>
    /// Introduces both sides to each other: greetings, then READY commands (RFC 23, the NULL mechanism).
    /// </summary>
    /// <param name="socket">The connected socket; it is closed if this fails.</param>
    /// <param name="socketType">The kind of this side.</param>
    /// <param name="identity">The name that this side gives itself; empty for none.</param>
    /// <param name="limits">How much a peer may ask of this socket.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <exception cref="ZmtpException">The peer speaks something else or is of a kind that does not fit.</exception>
    /// <exception cref="IOException">The connection broke.</exception>
    public static async Task<Connection> OpenAsync(
        Socket socket, string socketType, byte[] identity, ZmtpLimits limits, CancellationToken cancellation)
    {
        try
        {
            socket.NoDelay = true;
            var stream = new NetworkStream(socket, ownsSocket: true);
            var queue = new OutgoingQueue(limits);
            var bytes = new ByteReader(stream);
            var reader = new FrameReader(bytes, limits);
            var writer = new FrameWriter(stream, queue.NoteProgress);
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            patience.CancelAfter(limits.HandshakePatience);
            try
            {
                await stream.WriteAsync(Greeting.Write(), patience.Token);
                await Greeting.ReadAsync(bytes, patience.Token);
                await writer.WriteAsync(Command.ReadyAs(socketType, identity).ToFrame(), patience.Token);
                await writer.FlushAsync(patience.Token);
                var peer = await ReadReadyAsync(reader, writer, socketType, patience.Token);
                return new Connection(stream, reader, writer, queue, limits, PeerId.From(peer));
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                throw new ZmtpException(
                    $"the peer did not introduce itself within {limits.HandshakePatience.TotalSeconds:0.#} s");
            }
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Queues a message; waits while the peer is slow. A message for a peer that is gone is dropped.</summary>
    public ValueTask SendAsync(IReadOnlyList<byte[]> message, CancellationToken cancellation = default) =>
        SendAsync(Outgoing.Message(message), cancellation);

    /// <summary>Queues a message that goes to several peers.</summary>
    public async ValueTask SendAsync(Outgoing item, CancellationToken cancellation)
    {
        if (await _queue.AddAsync(item, cancellation)) return;
        _hasStalled = true;
        await DisposeAsync();
    }

    /// <summary>Queues an answer to something that the peer did, and never waits.</summary>
    /// <returns>Whether there was room for it: false if the peer asks faster than it reads.</returns>
    public bool TryReply(IReadOnlyList<byte[]> message) =>
        _queue.TryAddReply(Outgoing.Message(message) with { IsReply = true }, _limits.MaximumReplies);

    /// <summary>The peer has shown what it is; it does not fall back behind what it was.</summary>
    public void Rise(Standing standing)
    {
        lock (_rising)
        {
            if (standing > _standing) _standing = standing;
        }
        if (standing == Standing.Proven) _reader.Trust();
    }

    /// <summary>
    /// Reads the next message or command. It answers by itself the command that asks whether this side is alive.
    /// </summary>
    /// <exception cref="ZmtpException">The peer broke the protocol or a limit.</exception>
    /// <exception cref="IOException">The peer is gone.</exception>
    public async Task<Incoming> ReceiveAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var frame = await ReadFrameAsync(cancellation);
            if (!frame.IsCommand) return new Incoming(null, await _reader.ReadMessageAsync(frame, cancellation));
            var command = Command.Read(frame.Body);
            if (command.Name != Command.Ping) return new Incoming(command, []);
            // A time to live of two bytes, then up to 16 bytes to send back (RFC 37).
            if (command.Data.Length is < 2 or > 18) throw new ZmtpException("a PING is malformed");
            // One that waits to be sent answers all that were sent since.
            var pong = Outgoing.Command(new Command(Command.Pong, command.Data[2..])) with { IsReply = true };
            _queue.TryAddReply(pong, pong.Length);
        }
    }

    /// <summary>Waits until everything queued has been handed to the system.</summary>
    public async Task DrainAsync(TimeSpan patience)
    {
        _queue.Complete();
        await Task.WhenAny(_sending, Task.Delay(patience));
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Complete();
        await _closing.CancelAsync();
        await _stream.DisposeAsync();
        await _sending;
    }

    private async ValueTask<Frame> ReadFrameAsync(CancellationToken cancellation)
    {
        try
        {
            return await _reader.ReadFrameAsync(_reader.MaximumMessage, cancellation);
        }
        catch (Exception exception) when (_hasStalled && exception is IOException or ObjectDisposedException)
        {
            throw new ZmtpException($"it has read next to nothing for {_limits.StallPatience.TotalSeconds:0.#} s");
        }
    }

    private async Task SendQueueAsync(FrameWriter writer)
    {
        try
        {
            while (await _queue.Items.WaitToReadAsync(_closing.Token))
            {
                while (_queue.Items.TryRead(out var item))
                {
                    foreach (var frame in item.Frames) await writer.WriteAsync(frame, _closing.Token);
                    _queue.Remove(item);
                }
                await writer.FlushAsync(_closing.Token);
            }
        }
        catch (Exception exception) when (
            exception is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // ReceiveAsync fails for the same reason, and its caller logs that.
            _queue.Complete();
        }
    }

    private static async Task<byte[]> ReadReadyAsync(
        FrameReader reader, FrameWriter writer, string own, CancellationToken cancellation)
    {
        var frame = await reader.ReadFrameAsync(Command.MaximumLength, cancellation);
        if (!frame.IsCommand) throw new ZmtpException("the peer sends a message before it has introduced itself");
        var ready = Command.Read(frame.Body);
        if (ready.Name != Command.Ready) throw new ZmtpException($"the peer sends {ready.Name} instead of READY");
        var (socketType, identity) = ready.ReadProperties();
        if (SocketType.AreCompatible(own, socketType)) return identity;
        var reason = $"a {own} socket does not talk to {socketType}";
        await writer.WriteAsync(Command.ErrorFor(reason).ToFrame(), cancellation);
        await writer.FlushAsync(cancellation);
        throw new ZmtpException(reason);
    }
}
