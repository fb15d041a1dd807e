using System.Numerics;
using System.Runtime.CompilerServices;

namespace NotebookKit.Png.Deflate;

/// <summary>A length of 3 to 258 bytes as deflate writes it: a symbol and extra bits (RFC 1951, 3.2.5).</summary>
internal readonly record struct RunLength(int Symbol, uint Extra, int ExtraBits)
{
    public const int Shortest = 3;
    public const int Longest = 258;

    private const int FirstSymbol = 257;
    private const int LongestSymbol = 285;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RunLength Of(int length)
    {
        var offset = length - Shortest;
        if (length == Longest) return new(LongestSymbol, 0, 0);
        if (offset < 8) return new(FirstSymbol + offset, 0, 0);
        var bits = BitOperations.Log2((uint)offset) - 2;
        return new(FirstSymbol + 4 + (4 * bits) + (offset >> bits & 3), (uint)(offset & ((1 << bits) - 1)), bits);
    }

    /// <summary>The first part of a long run, such that what remains is none or long enough.</summary>
    public static int FirstPart(int length) =>
        length <= Longest ? length : Math.Min(Longest, length - Shortest);
}
