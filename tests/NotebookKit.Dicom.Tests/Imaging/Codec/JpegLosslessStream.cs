namespace NotebookKit.Dicom.Tests.Imaging.Codec;

/// <summary>
/// Encodes samples as JPEG Lossless exactly as ITU-T T.81 annex H says, with features that no program here writes: any
/// precision, restart intervals, several scans, a number of lines that follows later. DCMTK judges it.
/// </summary>
internal sealed record JpegLosslessStream(int Width, int Height, int Components, int Precision)
{
    /// <summary>
    /// The number of codes of each length: the longest has 16 bits, longer than any table of a decoder looks ahead.
    /// </summary>
    private static readonly byte[] CodeCounts = [0, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

    private List<byte> _bytes = [];
    private ulong _bits;
    private int _bitCount;

    public int Predictor { get; init; } = 1;

    public int PointTransform { get; init; }

    /// <summary>The rows between two restart markers; 0 for none.</summary>
    public int RowsPerInterval { get; init; }

    /// <summary>Whether each component has a scan of its own.</summary>
    public bool SeparateScans { get; init; }

    /// <summary>Whether the frame header leaves the number of lines to a segment behind the first scan.</summary>
    public bool LinesLater { get; init; }

    /// <summary>How many fill bytes stand before each marker.</summary>
    public int FillBytes { get; init; }

    /// <summary>The stream for samples in the order of rows, columns, components.</summary>
    public byte[] Encode(ReadOnlySpan<ushort> samples)
    {
        _bytes = [];
        Marker(0xD8);
        Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
        Segment(0xFE, [.. "A comment that holds what looks like markers: "u8, 0xFF, 0xD9, 0xFF, 0xDA]);
        Segment(0xC4, [0x00, .. CodeCounts, .. Enumerable.Range(0, 17).Select(category => (byte)category)]);
        if (RowsPerInterval > 0) Segment(0xDD, Word(RowsPerInterval * Width));
        Segment(
            0xC3, [(byte)Precision, .. Word(LinesLater ? 0 : Height), .. Word(Width), (byte)Components, .. Frame()]);
        foreach (var scan in Enumerable.Range(0, Components).Chunk(SeparateScans ? 1 : Components))
        {
            Segment(
                0xDA,
                [
                    (byte)scan.Length, .. scan.SelectMany(component => new byte[] { Identifier(component), 0 }),
                    (byte)Predictor, 0, (byte)PointTransform,
                ]);
            EncodeScan(samples, scan);
            if (LinesLater && scan[0] == 0) Segment(0xDC, Word(Height));
        }
        Marker(0xD9);
        return [.. _bytes];
    }

    private static byte Identifier(int component) => (byte)(component + 1);

    private IEnumerable<byte> Frame() =>
        Enumerable.Range(0, Components).SelectMany(component => new byte[] { Identifier(component), 0x11, 0 });

    private void EncodeScan(ReadOnlySpan<ushort> samples, int[] components)
    {
        for (var y = 0; y < Height; y++)
        {
            if (y > 0 && RowsPerInterval > 0 && y % RowsPerInterval == 0) Restart((y / RowsPerInterval) - 1);
            for (var x = 0; x < Width; x++)
            {
                foreach (var component in components)
                {
                    Difference((ushort)(Sample(samples, x, y, component) - Prediction(samples, x, y, component)));
                }
            }
        }
        Align();
    }

    private int Sample(ReadOnlySpan<ushort> samples, int x, int y, int component) =>
        samples[(((y * Width) + x) * Components) + component] >> PointTransform;

    /// <summary>H.1.2.1 and table H.1.</summary>
    private int Prediction(ReadOnlySpan<ushort> samples, int x, int y, int component)
    {
        var isFirstRow = y == 0 || (RowsPerInterval > 0 && y % RowsPerInterval == 0);
        if (x == 0 && isFirstRow) return 1 << (Precision - PointTransform - 1);
        if (x == 0) return Sample(samples, x, y - 1, component);
        var ra = Sample(samples, x - 1, y, component);
        if (isFirstRow) return ra;
        var (rb, rc) = (Sample(samples, x, y - 1, component), Sample(samples, x - 1, y - 1, component));
        return Predictor switch
        {
            1 => ra,
            2 => rb,
            3 => rc,
            4 => ra + rb - rc,
            5 => ra + ((rb - rc) >> 1),
            6 => rb + ((ra - rc) >> 1),
            _ => (ra + rb) >> 1,
        };
    }

    /// <summary>H.1.2.2: the category, and which difference of it; 32768 is alone in its category.</summary>
    private void Difference(ushort modulo)
    {
        var difference = modulo > 32768 ? modulo - 65536 : modulo;
        var category = difference == 0 ? 0 : 1 + (int)Math.Log2(Math.Abs(difference));
        var (code, length, next) = (0, 1, 0);
        for (; category >= next + CodeCounts[length - 1]; length++)
        {
            next += CodeCounts[length - 1];
            code = (code + CodeCounts[length - 1]) << 1;
        }
        Bits(code + category - next, length);
        if (category < 16) Bits((difference < 0 ? difference - 1 : difference) & ((1 << category) - 1), category);
    }

    private void Restart(int index)
    {
        Align();
        Marker((byte)(0xD0 + (index % 8)));
    }

    private void Bits(int value, int count)
    {
        _bits = (_bits << count) | (uint)value;
        _bitCount += count;
        while (_bitCount >= 8)
        {
            _bitCount -= 8;
            _bytes.Add((byte)(_bits >> _bitCount));
            if (_bytes[^1] == 0xFF) _bytes.Add(0);
        }
    }

    /// <summary>F.1.2.3: the last byte is filled with ones.</summary>
    private void Align()
    {
        if (_bitCount > 0) Bits((1 << (8 - _bitCount)) - 1, 8 - _bitCount);
    }

    private void Segment(byte marker, byte[] content)
    {
        Marker(marker);
        _bytes.AddRange([.. Word(content.Length + 2), .. content]);
    }

    private void Marker(byte marker)
    {
        if (_bytes.Count > 0) _bytes.AddRange(Enumerable.Repeat((byte)0xFF, FillBytes));
        _bytes.AddRange([0xFF, marker]);
    }

    private static byte[] Word(int value) => [(byte)(value >> 8), (byte)value];
}
