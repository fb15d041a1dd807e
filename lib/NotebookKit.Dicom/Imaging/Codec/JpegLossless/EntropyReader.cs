using System.Buffers.Binary;

namespace FellowOakDicom.Imaging.Codec.JpegLossless;

/// <summary>
/// Reads differences from entropy-coded data (T.81 F.2.2, H.2.2). It stops at a marker, or where the data end: FF is
/// data only if a zero byte follows.
/// </summary>
internal ref struct EntropyReader(ReadOnlySpan<byte> data)
{
    /// <summary>No code with its extra bits is longer.</summary>
    private const int LongestDifference = 32;

    private readonly ReadOnlySpan<byte> _data = data;

    /// <summary>The next bit is the highest; below the known ones are zeros.</summary>
    private ulong _bits;
    private int _known;

    /// <summary>Behind the bytes that are known; a marker that follows is not passed.</summary>
    public int Position { get; private set; }

    /// <summary>
    /// Reads as many differences, modulo 2^16; the tables take turns. Says no if the data end, or hold a code that
    /// there is not.
    /// </summary>
    public bool TryRead(Span<ushort> differences, ReadOnlySpan<HuffmanTable> tables)
    {
        // Registers hold these while the loop does not fill them up.
        var (bits, known) = (_bits, _known);
        for (var i = 0; i < differences.Length;)
        {
            foreach (var table in tables)
            {
                if (known < LongestDifference)
                {
                    (_bits, _known) = (bits, known);
                    Fill();
                    (bits, known) = (_bits, _known);
                }
                var entry = table.Find(bits);
                known -= entry.CodeLength + entry.ExtraBits;
                if (entry.CodeLength == 0 || known < 0) return false;
                var rest = bits << entry.CodeLength;
                bits = rest << entry.ExtraBits;
                // Without its highest bit a number stands for one of the negative half of its category.
                var isPositive = (int)((long)rest >> 63);
                var magnitude = (int)((rest >> 1) >> (63 - entry.ExtraBits));
                differences[i++] = (ushort)(entry.Offset + magnitude - (~isPositive & ((1 << entry.ExtraBits) - 1)));
            }
        }
        (_bits, _known) = (bits, known);
        return true;
    }

    private void Fill()
    {
        if (_data.Length - Position >= sizeof(uint))
        {
            var next = BinaryPrimitives.ReadUInt32BigEndian(_data[Position..]);
            if (!HasPrefix(next))
            {
                _bits |= (ulong)next << (32 - _known);
                _known += 32;
                Position += sizeof(uint);
                return;
            }
        }
        FillBytewise();
    }

    /// <summary>Whether a byte is FF: its complement is zero, and lends when 1 is taken from it.</summary>
    private static bool HasPrefix(uint bytes) => ((~bytes - 0x01010101) & bytes & 0x80808080) != 0;

    private void FillBytewise()
    {
        while (_known <= 56 && Position < _data.Length)
        {
            var value = _data[Position];
            if (value == JpegMarker.Prefix)
            {
                if (Position + 1 >= _data.Length || _data[Position + 1] != 0) return;
                Position++;
            }
            Position++;
            _bits |= (ulong)value << (56 - _known);
            _known += 8;
        }
    }
}
