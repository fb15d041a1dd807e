using System.Runtime.CompilerServices;

namespace NotebookKit.Png.Deflate;

/// <summary>Prefix codes after Huffman (1952), of limited length, in the canonical form of RFC 1951, 3.2.2.</summary>
internal static class HuffmanCode
{
    private const int LongestPossible = 64;

    /// <summary>The code for symbols that occur so often; a symbol that never occurs gets length 0.</summary>
    public static HuffmanEntry[] Build(ReadOnlySpan<uint> counts, int longest)
    {
        var lengths = new byte[counts.Length];
        AssignLengths(counts, longest, lengths);
        return Canonical(lengths, longest);
    }

    private static void AssignLengths(ReadOnlySpan<uint> counts, int longest, byte[] lengths)
    {
        var symbols = new List<int>();
        for (var symbol = 0; symbol < counts.Length; symbol++)
        {
            if (counts[symbol] > 0) symbols.Add(symbol);
        }
        var weights = new uint[symbols.Count];
        for (var i = 0; i < weights.Length; i++) weights[i] = counts[symbols[i]];
        var rarestFirst = symbols.ToArray();
        Array.Sort(weights, rarestFirst);

        var ofLength = CountLengths(weights, longest);
        var next = 0;
        for (var length = longest; length > 0; length--)
        {
            for (var n = ofLength[length]; n > 0; n--) lengths[rarestFirst[next++]] = (byte)length;
        }
    }

    /// <summary>
    /// How many codes of each length there are in a Huffman tree over the weights, which come in ascending order.
    /// </summary>
    private static int[] CountLengths(uint[] weights, int longest)
    {
        var ofLength = new int[LongestPossible];
        if (weights.Length < 2)
        {
            ofLength[1] = weights.Length;
            return ofLength;
        }
        foreach (var depth in LeafDepths(weights)) ofLength[Math.Min(depth, longest)]++;
        Shorten(ofLength, longest);
        return ofLength;
    }

    /// <summary>
    /// The tree's inner nodes come into being in the order of their weight, so that the two lightest nodes are always
    /// the first of the leaves left or the first of the inner nodes left.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] LeafDepths(uint[] weights)
    {
        var leaves = weights.Length;
        var inner = new ulong[leaves - 1];
        var parent = new int[(2 * leaves) - 1];
        var (nextLeaf, nextInner) = (0, 0);
        for (var made = 0; made < inner.Length; made++)
        {
            for (var child = 0; child < 2; child++)
            {
                var takesLeaf = nextLeaf < leaves && (nextInner == made || weights[nextLeaf] <= inner[nextInner]);
                inner[made] += takesLeaf ? weights[nextLeaf] : inner[nextInner];
                parent[takesLeaf ? nextLeaf++ : leaves + nextInner++] = leaves + made;
            }
        }
        var depths = new int[parent.Length];
        for (var node = parent.Length - 2; node >= 0; node--) depths[node] = depths[parent[node]] + 1;
        return depths[..leaves];
    }

    /// <summary>
    /// Codes that were cut to the longest length leave more of them than fit (Kraft's inequality): each step takes one
    /// of those away and hangs it beside a shorter one, which grows by a bit.
    /// </summary>
    private static void Shorten(int[] ofLength, int longest)
    {
        var taken = 0L;
        for (var length = 1; length <= longest; length++) taken += (long)ofLength[length] << (longest - length);
        for (; taken > 1L << longest; taken--)
        {
            var shorter = longest - 1;
            while (ofLength[shorter] == 0) shorter--;
            ofLength[longest]--;
            ofLength[shorter]--;
            ofLength[shorter + 1] += 2;
        }
    }

    private static HuffmanEntry[] Canonical(byte[] lengths, int longest)
    {
        var ofLength = new int[longest + 1];
        foreach (var length in lengths) ofLength[length]++;
        ofLength[0] = 0;
        var nextCode = new int[longest + 1];
        for (var length = 1; length <= longest; length++)
        {
            nextCode[length] = (nextCode[length - 1] + ofLength[length - 1]) << 1;
        }
        return Array.ConvertAll(
            lengths, length => new HuffmanEntry(Reverse(length == 0 ? 0 : nextCode[length]++, length), length));
    }

    private static ushort Reverse(int code, int length)
    {
        var reversed = 0;
        for (var bit = 0; bit < length; bit++) reversed |= (code >> bit & 1) << (length - 1 - bit);
        return (ushort)reversed;
    }
}
