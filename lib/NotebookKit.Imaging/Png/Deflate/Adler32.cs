using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NotebookKit.Png.Deflate;

/// <summary>
/// The checksum at the end of a zlib stream (RFC 1950, 8.2): the sum of the bytes, and the sum of these sums.
/// </summary>
internal static class Adler32
{
    private const uint Modulus = 65521;

    // No sum outgrows 32 bits over so many bytes; a whole number of vectors.
    private const int Stretch = 5552;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static uint Compute(ReadOnlySpan<byte> data)
    {
        uint a = 1, b = 0;
        for (; data.Length >= Stretch; data = data[Stretch..]) AddVectors(data[..Stretch], ref a, ref b);
        foreach (var value in data)
        {
            a = (a + value) % Modulus;
            b = (b + a) % Modulus;
        }
        return b << 16 | a;
    }

    // Sixteen bytes add themselves to a, and to b: sixteen times the a before them, and the k-th of them 17 − k times.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddVectors(ReadOnlySpan<byte> data, ref uint a, ref uint b)
    {
        var firstWeights = Vector128.Create((ushort)16, 15, 14, 13, 12, 11, 10, 9);
        var lastWeights = Vector128.Create((ushort)8, 7, 6, 5, 4, 3, 2, 1);
        var sums = Vector128<uint>.Zero;
        var before = Vector128<uint>.Zero;
        var weighted = Vector128<uint>.Zero;
        for (var i = 0; i < data.Length; i += Vector128<byte>.Count)
        {
            var (first, last) = Vector128.Widen(Vector128.Create(data.Slice(i, Vector128<byte>.Count)));
            before += sums;
            sums += Halves(first + last);
            weighted += Halves((first * firstWeights) + (last * lastWeights));
        }
        var all = ((ulong)a * (uint)data.Length) + ((ulong)Vector128.Sum(before) * 16) + Vector128.Sum(weighted);
        b = (uint)((b + all) % Modulus);
        a = (a + Vector128.Sum(sums)) % Modulus;
    }

    private static Vector128<uint> Halves(Vector128<ushort> words)
    {
        var (low, high) = Vector128.Widen(words);
        return low + high;
    }
}
