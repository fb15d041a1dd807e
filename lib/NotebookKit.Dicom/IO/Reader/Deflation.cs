using System.IO.Compression;

namespace FellowOakDicom.IO.Reader;

/// <summary>Datasets that are compressed as a whole (PS3.5 A.5).</summary>
internal static class Deflation
{
    // Headers and masks shrink to less than a hundredth only when they are small or made to harm.
    private const long AlwaysAllowed = 64L << 20;
    private const long AllowedRatio = 100;

    /// <summary>Inflates the rest of a source.</summary>
    /// <exception cref="DicomReaderException">It is not deflated, or it swells beyond what it can honestly hold.</exception>
    public static ByteSource Inflate(ByteSource source)
    {
        var (start, limit) = (source.Position, Math.Min(AlwaysAllowed + AllowedRatio * source.Remaining, Array.MaxLength));
        using var inflated = new MemoryStream();
        try
        {
            using var inflater = new DeflateStream(source.OpenRest(), CompressionMode.Decompress, leaveOpen: true);
            var piece = new byte[32 * 1024];
            for (var count = inflater.Read(piece); count > 0; count = inflater.Read(piece))
            {
                if (inflated.Length + count > limit)
                {
                    throw new DicomReaderException(
                        $"the deflated dataset at byte {start} swells from {source.Remaining} to more than {limit} bytes");
                }
                inflated.Write(piece, 0, count);
            }
        }
        catch (InvalidDataException e)
        {
            throw new DicomReaderException($"the dataset at byte {start} is not deflated as its transfer syntax says", e);
        }
        return ByteSource.FromMemory(inflated.ToArray(), source);
    }
}
