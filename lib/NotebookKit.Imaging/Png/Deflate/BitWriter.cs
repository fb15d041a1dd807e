using System.Buffers.Binary;

namespace NotebookKit.Png.Deflate;

/// <summary>Packs bits into bytes, the first into the lowest (RFC 1951, 3.1.1).</summary>
internal ref struct BitWriter(Span<byte> buffer)
{
    private readonly Span<byte> _buffer = buffer;
    private ulong _bits;
    private int _count;
    private int _position;

    /// <summary>Writes the lowest <paramref name="count"/> bits of a value, 32 at the most.</summary>
    public void Write(uint value, int count)
    {
        _bits |= (ulong)value << _count;
        _count += count;
        Flush();
    }

    /// <summary>Writes the code of one symbol.</summary>
    public void Write(HuffmanEntry entry) => Write(entry.Code, entry.Length);

    /// <summary>Writes the codes of bytes. Four of at most 14 bits fit behind the up to 7 that wait.</summary>
    public void Write(ReadOnlySpan<byte> literals, ReadOnlySpan<HuffmanEntry> code)
    {
        code = code[..256];
        for (; literals.Length >= 4; literals = literals[4..])
        {
            Add(code[literals[0]]);
            Add(code[literals[1]]);
            Add(code[literals[2]]);
            Add(code[literals[3]]);
            Flush();
        }
        foreach (var literal in literals) Write(code[literal]);
    }

    /// <summary>Fills up the last byte.</summary>
    /// <returns>The number of bytes in the buffer.</returns>
    public int Finish()
    {
        Write(0, -_count & 7);
        return _position;
    }

    private void Add(HuffmanEntry entry)
    {
        _bits |= (ulong)entry.Code << _count;
        _count += entry.Length;
    }

    private void Flush()
    {
        BinaryPrimitives.WriteUInt64LittleEndian(_buffer[_position..], _bits);
        _position += _count >> 3;
        _bits >>= _count & ~7;
        _count &= 7;
    }
}
