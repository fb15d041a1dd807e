using System.Buffers.Binary;

namespace NotebookKit.Jupyter.Zmtp;

/// <summary>
/// Reads frames and messages, within limits. Memory is taken as bytes arrive, never because a length says so.
/// </summary>
internal sealed class FrameReader(ByteReader reader, ZmtpLimits limits)
{
    private const int FirstPiece = 1 << 20;

    private readonly byte[] _header = new byte[Frame.HeaderLength];

    /// <summary>The bytes of one message, all its frames together.</summary>
    public long MaximumMessage { get; private set; } = Math.Min(limits.MaximumUnproven, limits.MaximumMessage);

    /// <summary>From now on the peer may send as much as the limits allow to one that has the key.</summary>
    public void Trust()
    {
        MaximumMessage = limits.MaximumMessage;
        reader.IsTrusted = true;
    }

    /// <summary>Reads one frame.</summary>
    /// <param name="maximum">The longest body to accept.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="ZmtpException">The frame is malformed or too long.</exception>
    /// <exception cref="EndOfStreamException">The peer hung up.</exception>
    public async ValueTask<Frame> ReadFrameAsync(long maximum, CancellationToken cancellation)
    {
        await reader.ReadAsync(_header.AsMemory(0, 2), cancellation);
        var flags = _header[0];
        if (flags > (Frame.MoreFlag | Frame.LongFlag | Frame.CommandFlag))
        {
            throw new ZmtpException($"a frame has the unknown flags 0x{flags:X2}");
        }
        var isCommand = (flags & Frame.CommandFlag) != 0;
        var hasMore = (flags & Frame.MoreFlag) != 0;
        if (isCommand && hasMore) throw new ZmtpException("a command is cut into frames");
        ulong length = _header[1];
        if ((flags & Frame.LongFlag) != 0)
        {
            await reader.ReadAsync(_header.AsMemory(2, 7), cancellation);
            length = BinaryPrimitives.ReadUInt64BigEndian(_header.AsSpan(1));
        }
        if (isCommand && length > Command.MaximumLength)
        {
            throw new ZmtpException($"a command is longer than the {Command.MaximumLength} bytes allowed");
        }
        if (length > (ulong)maximum)
        {
            throw new ZmtpException($"a message is longer than the {MaximumMessage} bytes allowed");
        }
        return new Frame(isCommand, hasMore, await ReadBodyAsync((int)length, cancellation));
    }

    /// <summary>Reads the rest of a message.</summary>
    /// <param name="first">Its first frame.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="ZmtpException">The message is malformed, too long or of too many frames.</exception>
    public async ValueTask<IReadOnlyList<byte[]>> ReadMessageAsync(Frame first, CancellationToken cancellation)
    {
        var frames = new List<byte[]> { first.Body };
        long left = MaximumMessage - first.Body.Length;
        for (var last = first; last.HasMore;)
        {
            if (frames.Count == limits.MaximumFrames)
            {
                throw new ZmtpException($"a message has more than {limits.MaximumFrames} frames");
            }
            last = await ReadFrameAsync(left, cancellation);
            if (last.IsCommand) throw new ZmtpException("a command stands within a message");
            left -= last.Body.Length;
            frames.Add(last.Body);
        }
        return frames;
    }

    private async ValueTask<byte[]> ReadBodyAsync(int length, CancellationToken cancellation)
    {
        var body = new byte[Math.Min(length, FirstPiece)];
        await reader.ReadAsync(body, cancellation);
        while (body.Length < length)
        {
            var arrived = body.Length;
            Array.Resize(ref body, (int)Math.Min(length, arrived * 2L));
            await reader.ReadAsync(body.AsMemory(arrived), cancellation);
        }
        return body;
    }
}
