namespace NotebookKit.Jupyter.Zmtp;

/// <summary>Reads exact numbers of bytes from a connection, with as few reads of it as possible.</summary>
internal sealed class ByteReader(Stream stream)
{
    private readonly byte[] _buffer = new byte[64 << 10];
    private int _start;
    private int _end;

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
        _start = 0;
        _end = await stream.ReadAsync(_buffer, cancellation);
        if (_end == 0) throw new EndOfStreamException("the peer hung up");
    }
}
