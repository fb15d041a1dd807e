namespace NotebookKit.Png.Deflate;

/// <summary>Writes a block's code lengths, themselves run-length and Huffman coded (RFC 1951, 3.2.7).</summary>
internal static class CodeLengths
{
    private const int Longest = 7;
    private const int Alphabet = 19;
    private const byte RepeatPrevious = 16;
    private const byte RepeatZero = 17;
    private const byte RepeatZeroLong = 18;

    /// <summary>The order in which the lengths of these codes' own codes are sent.</summary>
    private static ReadOnlySpan<byte> Order => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    /// <summary>
    /// Writes the header of a block that has literal and length codes, and one distance code of one bit.
    /// </summary>
    public static void Write(ref BitWriter writer, HuffmanEntry[] literals)
    {
        var used = literals.Length;
        while (used > 257 && literals[used - 1].Length == 0) used--;
        var lengths = new byte[used + 1];
        for (var i = 0; i < used; i++) lengths[i] = literals[i].Length;
        lengths[used] = 1;

        var tokens = Tokens(lengths);
        var counts = new uint[Alphabet];
        foreach (var token in tokens) counts[token.Symbol]++;
        var code = HuffmanCode.Build(counts, Longest);
        var sent = Alphabet;
        while (sent > 4 && code[Order[sent - 1]].Length == 0) sent--;

        writer.Write((uint)(used - 257), 5);
        writer.Write(0, 5);
        writer.Write((uint)(sent - 4), 4);
        foreach (var symbol in Order[..sent]) writer.Write(code[symbol].Length, 3);
        foreach (var token in tokens)
        {
            writer.Write(code[token.Symbol]);
            writer.Write((uint)token.Repeat, token.RepeatBits);
        }
    }

    private static List<Token> Tokens(ReadOnlySpan<byte> lengths)
    {
        var tokens = new List<Token>();
        while (lengths.Length > 0)
        {
            var length = lengths[0];
            var run = lengths.IndexOfAnyExcept(length);
            if (run < 0) run = lengths.Length;
            lengths = lengths[run..];
            if (length != 0)
            {
                tokens.Add(new(length, 0, 0));
                run--;
            }
            while (run > 0)
            {
                var token = LongestRepeat(length, run);
                tokens.Add(token);
                run -= token.Covers;
            }
        }
        return tokens;
    }

    private static Token LongestRepeat(byte length, int run) => (length, run) switch
    {
        (_, < 3) => new(length, 0, 0),
        (0, > 10) => new(RepeatZeroLong, Math.Min(run, 138) - 11, 7),
        (0, _) => new(RepeatZero, run - 3, 3),
        _ => new(RepeatPrevious, Math.Min(run, 6) - 3, 2),
    };

    private sealed record Token(byte Symbol, int Repeat, int RepeatBits)
    {
        public int Covers => Symbol switch
        {
            RepeatZeroLong => Repeat + 11,
            RepeatZero or RepeatPrevious => Repeat + 3,
            _ => 1,
        };
    }
}
