using System.Numerics;
using System.Runtime.Intrinsics;

namespace NotebookKit.Png.Deflate;

/// <summary>Finds runs: bytes that repeat the byte before them.</summary>
internal static class Runs
{
    /// <summary>The next run of at least three bytes at or after <paramref name="from"/>, as the range of its bytes; an
    /// empty range at the end if there is none. The last few bytes are not looked at.</summary>
    public static (int Start, int End) Next(ReadOnlySpan<byte> data, int from, int end)
    {
        var i = Math.Max(from, 1);
        while (i + Vector128<byte>.Count <= end)
        {
            var same = Vector128.Equals(
                Vector128.Create(data.Slice(i, Vector128<byte>.Count)),
                Vector128.Create(data.Slice(i - 1, Vector128<byte>.Count))).ExtractMostSignificantBits();
            var begins = same & same >> 1 & same >> 2;
            if (begins == 0)
            {
                // Of the last two bytes it cannot be told yet.
                i += Vector128<byte>.Count - 2;
                continue;
            }
            i += BitOperations.TrailingZeroCount(begins);
            var length = data[i..end].IndexOfAnyExcept(data[i - 1]);
            return (i, length < 0 ? end : i + length);
        }
        return (end, end);
    }
}
