using System.Buffers.Binary;

namespace NotebookKit.Jupyter.Zmtp;

/// <summary>
/// Writes frames. Small ones are gathered, so that a thousand lines of text are not a thousand packets. For a peer
/// that is sent little it takes little memory.
/// </summary>
/// <param name="stream">The connection.</param>
/// <param name="sent">Called with the length of each piece that was sent.</param>
internal sealed class FrameWriter(Stream stream, Action<int> sent)
{
    private const int SmallPiece = 1 << 10;
    private const int LargePiece = 64 << 10;

    private byte[] _buffer = new byte[SmallPiece];
    private int _length;

    public async ValueTask WriteAsync(Frame frame, CancellationToken cancellation)
    {
        if (_buffer.Length - _length < Frame.HeaderLength) await MakeRoomAsync(cancellation);
        WriteHeader(frame);
        for (var rest = frame.Body.AsMemory(); rest.Length > 0;)
        {
            if (_length == _buffer.Length) await MakeRoomAsync(cancellation);
            var taken = Math.Min(rest.Length, _buffer.Length - _length);
            rest[..taken].CopyTo(_buffer.AsMemory(_length));
            _length += taken;
            rest = rest[taken..];
        }
    }

    public async ValueTask FlushAsync(CancellationToken cancellation)
    {
        if (_length == 0) return;
        await stream.WriteAsync(_buffer.AsMemory(0, _length), cancellation);
        sent(_length);
        _length = 0;
    }

    private async ValueTask MakeRoomAsync(CancellationToken cancellation)
    {
        if (_buffer.Length < LargePiece) Array.Resize(ref _buffer, LargePiece);
        else await FlushAsync(cancellation);
    }

    private void WriteHeader(Frame frame)
    {
        var isLong = frame.Body.Length > byte.MaxValue;
        _buffer[_length++] = (byte)(
            (frame.HasMore ? Frame.MoreFlag : 0)
            | (isLong ? Frame.LongFlag : 0)
            | (frame.IsCommand ? Frame.CommandFlag : 0));
        if (isLong)
        {
            BinaryPrimitives.WriteInt64BigEndian(_buffer.AsSpan(_length), frame.Body.Length);
            _length += sizeof(long);
        }
        else
        {
            _buffer[_length++] = (byte)frame.Body.Length;
        }
    }
}
