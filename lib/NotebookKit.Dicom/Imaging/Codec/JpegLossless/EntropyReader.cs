using System.Buffers.Binary;

namespace FellowOakDicom.Imaging.Codec.JpegLossless;

/// <summary>
/// Reads differences from entropy-coded data (T.81 F.2.2, H.2.2). It stops at a marker (FF with another byte than zero
/// after it) or at the end of the data.
/// </summary>
internal ref struct EntropyReader(ReadOnlySpan<byte> data)
{
    /// <summary>The bits of the longest code with its extra bits.</summary>
    private const int LongestDifference = 32;

    private readonly ReadOnlySpan<byte> _data = data;

    /// <summary>The next bit is the highest; below the known ones are zeros.</summary>
    private ulong _bits;
    private int _known;

    /// <summary>The place behind the bytes that were taken in; a marker that follows is not passed.</summary>
    public int Position { get; private set; }

    /// <summary>
    /// Fills the span with differences, modulo 2^16; the tables take turns. Returns false if the data end before, or
    /// have a code that no table has.
    /// </summary>
    public bool TryRead(Span<ushort> differences, ReadOnlySpan<HuffmanTable> tables)
    {
        // Copies in registers, used until the loop needs further bytes.
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
                // If the highest of the extra bits is 0, the difference is one of the negative half of its category.
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

    /// <summary>
    /// Whether one of the bytes is FF: then its complement is zero, and subtracting 1 from that sets the highest bit.
    /// </summary>
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
