namespace NotebookKit.Jupyter.Zmtp;

/// <summary>
/// Reads exact numbers of bytes from a connection. A peer that is trusted is read with as few reads as possible;
/// another one a little at a time, so that it takes little memory and, however fast it sends, little of the processor.
/// </summary>
internal sealed class ByteReader(Stream stream)
{
    private const int SmallBuffer = 1 << 10;
    private const int LargeBuffer = 64 << 10;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private byte[] _buffer = new byte[SmallBuffer];
    private int _start;
    private int _end;

    /// <summary>Whether the peer is one that may send as fast as it can.</summary>
    public bool IsTrusted { get; set; }

    /// <summary>Fills <paramref name="target"/>.</summary>
    /// <exception cref="EndOfStreamException">The peer hung up too early.</exception>
    public async ValueTask ReadAsync(Memory<byte> target, CancellationToken cancellation)
    {
        while (true)
        {
            var taken = Math.Min(target.Length, _end - _start);
            _buffer.AsMemory(_start, taken).CopyTo(target);
            _start += taken;
            target = target[taken..];
            if (target.Length >= _buffer.Length)
            {
                await stream.ReadExactlyAsync(target, cancellation);
                return;
            }
            if (target.IsEmpty) return;
            await FillAsync(cancellation);
        }
    }

    private async ValueTask FillAsync(CancellationToken cancellation)
    {
        if (IsTrusted && _buffer.Length < LargeBuffer) _buffer = new byte[LargeBuffer];
        var reading = stream.ReadAsync(_buffer, cancellation);
        var wasThere = reading.IsCompleted;
        _start = 0;
        _end = await reading;
        if (_end == 0) throw new EndOfStreamException("the peer hung up");
        if (wasThere && _end == _buffer.Length) await LetOthersAsync(cancellation);
    }

    /// <summary>
    /// The peer sends faster than it is read, and would keep this thread from ever serving another one.
    /// </summary>
    private async ValueTask LetOthersAsync(CancellationToken cancellation)
    {
        if (IsTrusted) await Task.Yield();
        else await Task.Delay(Pause, cancellation);
    }
}
