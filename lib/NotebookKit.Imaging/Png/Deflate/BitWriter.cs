using System.Buffers.Binary;
using System.Runtime.CompilerServices;

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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(ReadOnlySpan<byte> literals, ReadOnlySpan<HuffmanEntry> code)
    {
        code = code[..256];
        // In local variables, which can be registers, as fields of this struct cannot.
        var (bits, count, position) = (_bits, _count, _position);
        for (; literals.Length >= 4; literals = literals[4..])
        {
            for (var i = 0; i < 4; i++)
            {
                var entry = code[literals[i]];
                bits |= (ulong)entry.Code << count;
                count += entry.Length;
            }
            BinaryPrimitives.WriteUInt64LittleEndian(_buffer[position..], bits);
            position += count >> 3;
            bits >>= count & ~7;
            count &= 7;
        }
        (_bits, _count, _position) = (bits, count, position);
        foreach (var literal in literals) Write(code[literal]);
    }

    /// <summary>Fills up the last byte.</summary>
    /// <returns>The number of bytes in the buffer.</returns>
    public int Finish()
    {
        Write(0, -_count & 7);
        return _position;
    }

    private void Flush()
    {
        BinaryPrimitives.WriteUInt64LittleEndian(_buffer[_position..], _bits);
        _position += _count >> 3;
        _bits >>= _count & ~7;
        _count &= 7;
    }
}
