namespace NotebookKit;

/// <summary>
/// Single-bit pixels: eight to a byte, the first in the lowest bit (PS3.5 8.1.1), frames without gaps.
/// </summary>
internal static class SingleBits
{
    public static byte[] Unpack(ReadOnlySpan<byte> packed, int count)
    {
        var bits = new byte[count];
        for (var i = 0; i < count; i++) bits[i] = (byte)(packed[i >> 3] >> (i & 7) & 1);
        return bits;
    }
}
