namespace FellowOakDicom.IO.Buffer;

/// <summary>A buffer of odd length with one zero byte after it: values have even lengths (PS3.5 7.1.1).</summary>
public class EvenLengthBuffer : IByteBuffer
{
    private EvenLengthBuffer(IByteBuffer buffer) => Buffer = buffer;

    /// <summary>The buffer of odd length.</summary>
    public IByteBuffer Buffer { get; }

    /// <inheritdoc/>
    public bool IsMemory => Buffer.IsMemory;

    /// <inheritdoc/>
    public long Size => Buffer.Size + 1;

    /// <inheritdoc/>
    public byte[] Data
    {
        get
        {
            var data = new byte[BufferGuard.RequireArrayLength(Size)];
            GetByteRange(0, data.Length, data);
            return data;
        }
    }

    /// <summary>Pads a buffer if its length is odd.</summary>
    /// <param name="buffer">The buffer.</param>
    /// <returns>The buffer itself if its length is even.</returns>
    public static IByteBuffer Create(IByteBuffer buffer) =>
        (buffer.Size & 1) == 1 ? new EvenLengthBuffer(buffer) : buffer;

    /// <inheritdoc/>
    public void GetByteRange(long offset, int count, byte[] output)
    {
        BufferGuard.RequireRoom(output, count);
        var stored = (int)Math.Min(Buffer.Size - offset, count);
        if (stored > 0) Buffer.GetByteRange(offset, stored, output);
        if (stored < count) output[stored] = 0;
    }

    /// <inheritdoc/>
    public void CopyToStream(Stream s)
    {
        Buffer.CopyToStream(s);
        s.WriteByte(0);
    }

    /// <inheritdoc/>
    public async Task CopyToStreamAsync(Stream s, CancellationToken cancellationToken)
    {
        await Buffer.CopyToStreamAsync(s, cancellationToken).ConfigureAwait(false);
        s.WriteByte(0);
    }
}
