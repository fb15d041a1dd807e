using System.IO.Compression;

namespace NotebookKit.Viewing;

/// <summary>
/// Compresses 16-bit codes without loss, in a way that a browser undoes in a few milliseconds:
/// each code is predicted from its neighbours (the median edge detector of LOCO-I, M. J. Weinberger, G. Seroussi and
/// G. Sapiro 2000, known from JPEG-LS), the error is folded so that small ones are small numbers (0, −1, 1, −2 … become
/// 0, 1, 2, 3 …), all low bytes come before all high bytes, and the whole is deflated (RFC 1951).
/// <code>
/// c b     predicted for x: min(a, b) if c is at least both, max(a, b) if c is at most both, else a + b − c
/// a x     beyond the edge: 0
/// </code>
/// </summary>
internal static class PixelCompression
{
    public static byte[] Compress(ReadOnlySpan<ushort> codes, int columns)
    {
        var planes = new byte[2 * codes.Length];
        for (var index = 0; index < codes.Length; index++)
        {
            var error = (short)(codes[index] - Predict(codes, index, columns));
            var folded = (error << 1) ^ (error >> 15);
            planes[index] = (byte)folded;
            planes[codes.Length + index] = (byte)(folded >> 8);
        }
        using var compressed = new MemoryStream();
        using (var deflate = new DeflateStream(compressed, CompressionLevel.SmallestSize)) deflate.Write(planes);
        return compressed.ToArray();
    }

    private static int Predict(ReadOnlySpan<ushort> codes, int index, int columns)
    {
        var (atLeft, atTop) = (index % columns == 0, index < columns);
        var left = atLeft ? 0 : codes[index - 1];
        var above = atTop ? 0 : codes[index - columns];
        var corner = atLeft || atTop ? 0 : codes[index - columns - 1];
        var (low, high) = (Math.Min(left, above), Math.Max(left, above));
        if (corner >= high) return low;
        return corner <= low ? high : left + above - corner;
    }
}
