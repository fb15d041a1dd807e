using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace NotebookKit.Png.Deflate;

/// <summary>
/// Compresses filtered pixels as a zlib stream (RFC 1950) of deflate blocks (RFC 1951). Like OpenCV's setting for PNG,
/// the run-length strategy of zlib, it looks for nothing but runs of one byte: filtered pixels repeat little else. That
/// makes the same file sizes, and being made for nothing else it takes about half the time of the general library.
/// </summary>
/// <remarks>
/// Its loops, like all those over pixels, are compiled with full optimization at once: a program that saves a few
/// pictures has ended before the runtime would have found out that they are worth it.
/// </remarks>
internal static class Zlib
{
    private const int BlockLength = 1 << 17;
    private const int LongestCode = 14;
    private const int EndOfBlock = 256;
    private const int Symbols = 286;
    private const int BlockHeaderLimit = 512;

    private static ReadOnlySpan<byte> Header => [0x78, 0x01];

    /// <summary>Writes the stream into a buffer of at least <see cref="Limit"/> bytes.</summary>
    /// <returns>The stream's length.</returns>
    public static int Compress(ReadOnlySpan<byte> data, Span<byte> buffer)
    {
        Header.CopyTo(buffer);
        var writer = new BitWriter(buffer[Header.Length..]);
        var start = 0;
        do
        {
            var end = Math.Min(start + BlockLength, data.Length);
            WriteBlock(ref writer, data, start, end);
            start = end;
        }
        while (start < data.Length);
        var length = Header.Length + writer.Finish();
        BinaryPrimitives.WriteUInt32BigEndian(buffer[length..], Adler32.Compute(data));
        return length + sizeof(uint);
    }

    /// <summary>The bytes that the stream of so many bytes takes at the most.</summary>
    public static int Limit(int length) =>
        checked((int)(((long)length * LongestCode / 8) + (((long)length / BlockLength) + 1) * BlockHeaderLimit));

    private static void WriteBlock(ref BitWriter writer, ReadOnlySpan<byte> data, int start, int end)
    {
        var runs = Runs.In(data, start, end);
        var code = HuffmanCode.Build(Count(data, start, end, runs), LongestCode);
        writer.Write(end == data.Length ? 1u : 0, 1);
        writer.Write(2, 2);
        CodeLengths.Write(ref writer, code);
        WriteSymbols(ref writer, data, start, end, runs, code);
        writer.Write(code[EndOfBlock]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void WriteSymbols(
        ref BitWriter writer, ReadOnlySpan<byte> data, int start, int end, ReadOnlySpan<(int Start, int End)> runs,
        HuffmanEntry[] code)
    {
        foreach (var run in runs)
        {
            writer.Write(data[start..run.Start], code);
            for (var length = run.End - run.Start; length > 0;)
            {
                var part = RunLength.FirstPart(length);
                var symbol = RunLength.Of(part);
                writer.Write(code[symbol.Symbol]);
                // The distance, always 1: the only code of its kind, a single 0.
                writer.Write(symbol.Extra, symbol.ExtraBits + 1);
                length -= part;
            }
            start = run.End;
        }
        writer.Write(data[start..end], code);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static uint[] Count(
        ReadOnlySpan<byte> data, int start, int end, ReadOnlySpan<(int Start, int End)> runs)
    {
        var counts = new uint[Symbols];
        counts[EndOfBlock] = 1;
        // Equal bytes in a row do not wait for one another when each goes to a table of its own.
        Span<uint> tables = stackalloc uint[4 * 256];
        tables.Clear();
        foreach (var run in runs)
        {
            CountLiterals(data[start..run.Start], tables);
            for (var length = run.End - run.Start; length > 0;)
            {
                var part = RunLength.FirstPart(length);
                counts[RunLength.Of(part).Symbol]++;
                length -= part;
            }
            start = run.End;
        }
        CountLiterals(data[start..end], tables);
        for (var i = 0; i < tables.Length; i++) counts[i & 255] += tables[i];
        return counts;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountLiterals(ReadOnlySpan<byte> literals, Span<uint> tables)
    {
        tables = tables[..(4 * 256)];
        for (; literals.Length >= 4; literals = literals[4..])
        {
            tables[literals[0]]++;
            tables[256 + literals[1]]++;
            tables[512 + literals[2]]++;
            tables[768 + literals[3]]++;
        }
        foreach (var literal in literals) tables[literal]++;
    }
}
