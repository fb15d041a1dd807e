using System.Buffers.Binary;

namespace NotebookKit.Png.Deflate;

/// <summary>
/// Compresses filtered pixels as a zlib stream (RFC 1950) of deflate blocks (RFC 1951). Like OpenCV's setting for PNG,
/// the run-length strategy of zlib, it looks for nothing but runs of one byte: filtered pixels repeat little else. That
/// makes the same file sizes, and being made for nothing else it takes about half the time of the general library.
/// </summary>
internal static class Zlib
{
    private const int BlockLength = 1 << 17;
    private const int LongestCode = 14;
    private const int EndOfBlock = 256;
    private const int Symbols = 286;
    private const int BlockHeaderLimit = 512;

    private static ReadOnlySpan<byte> Header => [0x78, 0x01];

    /// <summary>The stream, in an array of its own.</summary>
    public static ReadOnlySpan<byte> Compress(ReadOnlySpan<byte> data)
    {
        var buffer = GC.AllocateUninitializedArray<byte>(Limit(data.Length));
        Header.CopyTo(buffer);
        var writer = new BitWriter(buffer.AsSpan(Header.Length));
        var start = 0;
        do
        {
            var end = Math.Min(start + BlockLength, data.Length);
            WriteBlock(ref writer, data, start, end);
            start = end;
        }
        while (start < data.Length);
        var length = Header.Length + writer.Finish();
        BinaryPrimitives.WriteUInt32BigEndian(buffer.AsSpan(length), Adler32.Compute(data));
        return buffer.AsSpan(0, length + sizeof(uint));
    }

    private static int Limit(int length) =>
        checked((int)(((long)length * LongestCode / 8) + (((long)length / BlockLength) + 1) * BlockHeaderLimit));

    private static void WriteBlock(ref BitWriter writer, ReadOnlySpan<byte> data, int start, int end)
    {
        var code = HuffmanCode.Build(Count(data, start, end), LongestCode);
        writer.Write(end == data.Length ? 1u : 0, 1);
        writer.Write(2, 2);
        CodeLengths.Write(ref writer, code);
        for (var position = start; position < end;)
        {
            var run = Runs.Next(data, position, end);
            writer.Write(data[position..run.Start], code);
            WriteRun(ref writer, code, run.End - run.Start);
            position = run.End;
        }
        writer.Write(code[EndOfBlock]);
    }

    private static void WriteRun(ref BitWriter writer, HuffmanEntry[] code, int length)
    {
        while (length > 0)
        {
            var part = RunLength.FirstPart(length);
            var run = RunLength.Of(part);
            writer.Write(code[run.Symbol]);
            // The distance, always 1: the only code of its kind, a single 0.
            writer.Write(run.Extra, run.ExtraBits + 1);
            length -= part;
        }
    }

    private static uint[] Count(ReadOnlySpan<byte> data, int start, int end)
    {
        var counts = new uint[Symbols];
        counts[EndOfBlock] = 1;
        // Equal bytes in a row do not wait for one another when each goes to a table of its own.
        Span<uint> tables = stackalloc uint[4 * 256];
        tables.Clear();
        for (var position = start; position < end;)
        {
            var run = Runs.Next(data, position, end);
            CountLiterals(data[position..run.Start], tables);
            for (var length = run.End - run.Start; length > 0;)
            {
                var part = RunLength.FirstPart(length);
                counts[RunLength.Of(part).Symbol]++;
                length -= part;
            }
            position = run.End;
        }
        for (var i = 0; i < tables.Length; i++) counts[i & 255] += tables[i];
        return counts;
    }

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
