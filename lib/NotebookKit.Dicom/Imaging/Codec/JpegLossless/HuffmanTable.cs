namespace FellowOakDicom.Imaging.Codec.JpegLossless;

/// <summary>
/// A Huffman table of difference categories (T.81 C.2, H.1.2.2). Codes up to <see cref="LookaheadBits"/> bits, nearly
/// all that occur, are looked up by the bits that come next; longer ones are found by their length.
/// </summary>
internal sealed class HuffmanTable
{
    public const int LookaheadBits = 9;
    private const int LongestCode = 16;

    /// <summary>
    /// The category of the difference 32768, the only one that no further bits follow (T.81 table H.2).
    /// </summary>
    private const int LargestCategory = 16;

    private readonly HuffmanEntry[] _lookahead = new HuffmanEntry[1 << LookaheadBits];
    private readonly HuffmanEntry[] _entries;

    // For each length: the first 16-bit number beyond its codes, its first code, and the entry of that code.
    private readonly int[] _limits = new int[LongestCode + 1];
    private readonly int[] _firstCodes = new int[LongestCode + 1];
    private readonly int[] _firstEntries = new int[LongestCode + 1];

    /// <param name="counts">How many codes there are of 1 to 16 bits.</param>
    /// <param name="categories">What they stand for.</param>
    /// <exception cref="DicomCodecException">No table can have these codes.</exception>
    private HuffmanTable(ReadOnlySpan<byte> counts, ReadOnlySpan<byte> categories)
    {
        _entries = new HuffmanEntry[categories.Length];
        var (code, next) = (0, 0);
        for (var length = 1; length <= LongestCode; length++)
        {
            (_firstCodes[length], _firstEntries[length]) = (code, next);
            for (var i = 0; i < counts[length - 1]; i++) Add(code++, length, categories[next++], next - 1);
            if (code > 1 << length)
            {
                throw new DicomCodecException($"a JPEG Huffman table has too many codes of {length} bits.");
            }
            _limits[length] = code << (LongestCode - length);
            code <<= 1;
        }
    }

    /// <summary>The tables of a DHT segment (T.81 B.2.4.2) by their destination, 0 to 3.</summary>
    /// <exception cref="DicomCodecException">The segment is wrong.</exception>
    public static void Read(ReadOnlySpan<byte> segment, HuffmanTable?[] tables)
    {
        while (!segment.IsEmpty)
        {
            var (isAc, destination) = (segment[0] >> 4 != 0, segment[0] & 0xF);
            var size = 0;
            foreach (var count in segment[1..Math.Min(1 + LongestCode, segment.Length)]) size += count;
            if (destination >= tables.Length || segment.Length < 1 + LongestCode + size)
            {
                throw new DicomCodecException(
                    $"the JPEG Huffman table {destination} of {size} codes is cut off or has no such place.");
            }
            // Tables for AC coefficients are not used in lossless streams.
            if (!isAc)
            {
                tables[destination] =
                    new HuffmanTable(segment.Slice(1, LongestCode), segment.Slice(1 + LongestCode, size));
            }
            segment = segment[(1 + LongestCode + size)..];
        }
    }

    /// <summary>
    /// The code that the bits, the next one highest, begin with; of length 0 if there is no such code.
    /// </summary>
    public HuffmanEntry Find(ulong bits)
    {
        var entry = _lookahead[bits >> (64 - LookaheadBits)];
        return entry.CodeLength != 0 ? entry : FindLong((int)(bits >> (64 - LongestCode)));
    }

    private HuffmanEntry FindLong(int bits)
    {
        for (var length = LookaheadBits + 1; length <= LongestCode; length++)
        {
            if (bits >= _limits[length]) continue;
            return _entries[_firstEntries[length] + (bits >> (LongestCode - length)) - _firstCodes[length]];
        }
        return default;
    }

    private void Add(int code, int length, byte category, int index)
    {
        if (category > LargestCategory)
        {
            throw new DicomCodecException($"a JPEG Huffman table has category {category}, not 0 to 16.");
        }
        var entry = category == LargestCategory
            ? new HuffmanEntry(length, 0, short.MinValue)
            : new HuffmanEntry(length, category, 0);
        _entries[index] = entry;
        if (length > LookaheadBits || code >= 1 << length) return;
        var shift = LookaheadBits - length;
        _lookahead.AsSpan(code << shift, 1 << shift).Fill(entry);
    }
}
