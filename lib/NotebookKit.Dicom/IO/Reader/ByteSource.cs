using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.IO.Reader;

/// <summary>
/// Bytes that are read forwards: a file or stream, piece by piece into an array (the window), or an array as it is.
/// Short values become slices of the window, so that a header costs a few reads and no array per element; long values
/// stay where they are if the option says so. No memory is taken for bytes that are not there.
/// </summary>
internal sealed class ByteSource
{
    private const int WindowSize = 16 * 1024;
    private const int DefaultLargeObjectSize = 64 * 1024;

    private readonly Stream? _stream;
    private readonly IFileReference? _file;
    private readonly FileReadOption _option;
    private readonly int _largeObjectSize;
    private byte[] _window;
    private long _windowStart;

    private ByteSource(
        Stream? stream, byte[] window, long start, long length, FileReadOption option, int largeObjectSize,
        IFileReference? file)
    {
        _stream = stream;
        _file = file;
        _window = window;
        _windowStart = Position = start;
        Length = length;
        _option = option == FileReadOption.Default ? FileReadOption.ReadLargeOnDemand : option;
        _largeObjectSize = largeObjectSize <= 0 ? DefaultLargeObjectSize : largeObjectSize;
    }

    public long Position { get; set; }

    public long Length { get; }

    public long Remaining => Length - Position;

    /// <summary>
    /// Reads from a stream, from where it stands; <paramref name="file"/> is the file that it reads, if any.
    /// </summary>
    public static ByteSource FromStream(
        Stream stream, FileReadOption option, int largeObjectSize, IFileReference? file = null)
    {
        if (stream.CanSeek) return new(stream, [], stream.Position, stream.Length, option, largeObjectSize, file);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.ToArray();
        return new(null, bytes, 0, bytes.Length, option, largeObjectSize, file: null);
    }

    /// <summary>
    /// Reads an array with the bytes that were inflated from <paramref name="origin"/>, with its options.
    /// </summary>
    public static ByteSource FromMemory(byte[] bytes, ByteSource origin) =>
        new(null, bytes, 0, bytes.Length, origin._option, origin._largeObjectSize, file: null);

    /// <summary>The next bytes without passing them; fewer than asked for if the source ends.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        count = (int)Math.Min(count, Math.Max(Remaining, 0));
        // The end may be far behind the window.
        if (count == 0) return [];
        if (InWindow < count) MoveWindow();
        return _window.AsSpan((int)(Position - _windowStart), count);
    }

    /// <summary>Passes a value of so many bytes; the caller has checked that they are there.</summary>
    /// <returns>The value; null if it is long and such values are to be skipped.</returns>
    public IByteBuffer? Take(long count)
    {
        if (count == 0) return EmptyBuffer.Value;
        var position = Position;
        if (count >= _largeObjectSize && _option == FileReadOption.SkipLargeTags)
        {
            Position += count;
            return null;
        }
        if (count >= _largeObjectSize && _option == FileReadOption.ReadLargeOnDemand && _stream is not null)
        {
            Position += count;
            return _file is null
                ? new StreamByteBuffer(_stream, position, count)
                : new FileByteBuffer(_file, position, count);
        }
        if (InWindow < count && count <= WindowSize / 2) MoveWindow();
        var inWindow = InWindow >= count;
        var value = inWindow
            ? new SliceByteBuffer(_window, (int)(position - _windowStart), (int)count)
            : (IByteBuffer)new MemoryByteBuffer(ReadArray(count));
        Position = position + count;
        return value;
    }

    /// <summary>The rest as a stream, from its start each time.</summary>
    public Stream Rest()
    {
        if (_stream is null) return new MemoryStream(_window, (int)Position, (int)Remaining, writable: false);
        _stream.Position = Position;
        return _stream;
    }

    private long InWindow => Position < _windowStart ? 0 : Math.Max(0, _windowStart + _window.Length - Position);

    private void MoveWindow()
    {
        if (_stream is null) return;
        // A new array each time: values that were taken are slices of the old one.
        _window = ReadArray(Math.Min(WindowSize, Remaining));
        _windowStart = Position;
    }

    private byte[] ReadArray(long count)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(BufferGuard.RequireArrayLength(count));
        lock (_stream!)
        {
            _stream.Position = Position;
            _stream.ReadExactly(bytes);
        }
        return bytes;
    }
}
