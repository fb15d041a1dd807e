using System.IO.Compression;

namespace FellowOakDicom.IO.Reader;

/// <summary>Datasets that are compressed as a whole (PS3.5 A.5).</summary>
internal static class Deflation
{
    // Only small headers, blank masks and files that are made to do harm compress better than this.
    private const long AlwaysAllowed = 64L << 20;
    private const long AllowedRatio = 20;

    /// <summary>
    /// Inflates the rest of a source. Its length is measured first, so that no memory is taken for one that is refused.
    /// </summary>
    /// <exception cref="DicomReaderException">
    /// It is not deflated, or inflated it is longer than any honest dataset.
    /// </exception>
    public static ByteSource Inflate(ByteSource source)
    {
        try
        {
            var inflated = new byte[Measure(source)];
            using var inflater = new DeflateStream(source.Rest(), CompressionMode.Decompress, leaveOpen: true);
            inflater.ReadExactly(inflated);
            return ByteSource.FromMemory(inflated, source);
        }
        catch (InvalidDataException exception)
        {
            throw new DicomReaderException(
                $"the dataset at byte {source.Position} is not deflated as its transfer syntax says", exception);
        }
    }

    private static long Measure(ByteSource source)
    {
        var limit = Math.Min(AlwaysAllowed + (AllowedRatio * source.Remaining), Array.MaxLength);
        using var inflater = new DeflateStream(source.Rest(), CompressionMode.Decompress, leaveOpen: true);
        var piece = new byte[32 * 1024];
        long total = 0;
        for (var count = inflater.Read(piece); count > 0; count = inflater.Read(piece))
        {
            total += count;
            if (total > limit)
            {
                throw new DicomReaderException(
                    $"the deflated dataset at byte {source.Position} swells from {source.Remaining} to more than " +
                    $"{limit} bytes");
            }
        }
        return total;
    }
}
