using System.Numerics;
using System.Runtime.CompilerServices;

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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Encode(ReadOnlySpan<byte> row, Span<byte> filtered, int bytesPerPixel)
    {
        filtered[0] = FilterType;
        row[..bytesPerPixel].CopyTo(filtered[1..]);
        filtered = filtered[1..];
        var i = bytesPerPixel;
        for (; i <= row.Length - Vector<byte>.Count; i += Vector<byte>.Count)
        {
            (new Vector<byte>(row[i..]) - new Vector<byte>(row[(i - bytesPerPixel)..])).CopyTo(filtered[i..]);
        }
        for (; i < row.Length; i++) filtered[i] = (byte)(row[i] - row[i - bytesPerPixel]);
    }
}
