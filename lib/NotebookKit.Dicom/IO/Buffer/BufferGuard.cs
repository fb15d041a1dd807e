using System.Buffers;

namespace FellowOakDicom.IO.Buffer;

/// <summary>The checks and the piecewise copy that the kinds of buffers share.</summary>
internal static class BufferGuard
{
    private const int PieceSize = 1 << 20;

    public static void RequireRoom(byte[] output, int count)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (output.Length < count)
        {
            throw new ArgumentException($"Output array with {output.Length} bytes cannot fit {count} bytes of data");
        }
    }

    public static void RequireWritable(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanWrite) throw new InvalidOperationException("Cannot copy to non-writable stream");
    }

    /// <summary>One array holds at most 2 GiB; a longer value can be copied in ranges, not taken as a whole.</summary>
    public static int RequireArrayLength(long size) => size <= Array.MaxLength
        ? (int)size
        : throw new DicomIoException(
            $"A value of {size} bytes does not fit one array; read it in ranges or copy it to a stream.");

    public static void CopyInPieces(IByteBuffer buffer, Stream stream)
    {
        RequireWritable(stream);
        var piece = ArrayPool<byte>.Shared.Rent((int)Math.Min(buffer.Size, PieceSize));
        for (long offset = 0, size = buffer.Size; offset < size;)
        {
            var count = (int)Math.Min(piece.Length, size - offset);
            buffer.GetByteRange(offset, count, piece);
            stream.Write(piece, 0, count);
            offset += count;
        }
        ArrayPool<byte>.Shared.Return(piece);
    }

    public static async Task CopyInPiecesAsync(IByteBuffer buffer, Stream stream, CancellationToken cancellationToken)
    {
        RequireWritable(stream);
        var piece = ArrayPool<byte>.Shared.Rent((int)Math.Min(buffer.Size, PieceSize));
        for (long offset = 0, size = buffer.Size; offset < size;)
        {
            var count = (int)Math.Min(piece.Length, size - offset);
            buffer.GetByteRange(offset, count, piece);
            await stream.WriteAsync(piece.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
            offset += count;
        }
        ArrayPool<byte>.Shared.Return(piece);
    }
}
