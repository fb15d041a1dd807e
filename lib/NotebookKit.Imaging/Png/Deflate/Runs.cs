using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NotebookKit.Png.Deflate;

/// <summary>Finds runs: bytes that repeat the byte before them.</summary>
internal static class Runs
{
    /// <summary>The runs of at least three bytes, as the ranges of their bytes. The last few bytes are not looked
    /// at.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ReadOnlySpan<(int Start, int End)> In(ReadOnlySpan<byte> data, int from, int end)
    {
        var runs = new List<(int Start, int End)>((end - from) / 32);
        for (var i = Math.Max(from, 1); i + Vector128<byte>.Count <= end;)
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
            var run = (Start: i, End: length < 0 ? end : i + length);
            runs.Add(run);
            i = run.End;
        }
        return CollectionsMarshal.AsSpan(runs);
    }
}
