using System.Numerics.Tensors;

namespace NotebookKit.Png;

/// <summary>
/// Filter type 1, Sub: the difference to the pixel on the left, modulo 256 (ISO/IEC 15948, 9.2).
/// </summary>
/// <remarks>
/// <code>
/// row: a d    d becomes d − a
/// </code>
/// </remarks>
internal static class SubFilter
{
    private const byte FilterType = 1;

    /// <summary>Writes the filter type and the filtered row, one byte longer than the row itself.</summary>
    public static void Encode(ReadOnlySpan<byte> row, Span<byte> filtered, int bytesPerPixel)
    {
        filtered[0] = FilterType;
        row[..bytesPerPixel].CopyTo(filtered[1..]);
        TensorPrimitives.Subtract(row[bytesPerPixel..], row[..^bytesPerPixel], filtered[(1 + bytesPerPixel)..]);
    }
}
