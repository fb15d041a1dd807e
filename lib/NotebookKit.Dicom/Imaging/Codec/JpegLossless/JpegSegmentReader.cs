using System.Buffers.Binary;

namespace FellowOakDicom.Imaging.Codec.JpegLossless;

/// <summary>Finds the markers of a JPEG stream and reads the segments that follow them (T.81 B.1.1).</summary>
internal ref struct JpegSegmentReader(ReadOnlySpan<byte> stream)
{
    private readonly ReadOnlySpan<byte> _stream = stream;

    /// <summary>The place of the next byte.</summary>
    public int Position { get; set; }

    /// <summary>What follows.</summary>
    public readonly ReadOnlySpan<byte> Rest => _stream[Position..];

    /// <summary>
    /// Goes behind the next marker. Fill bytes before it are skipped, and so are bytes that belong to no marker, such
    /// as the rest of a scan with more data than the frame has samples.
    /// </summary>
    /// <exception cref="DicomCodecException">There is none.</exception>
    public byte ReadMarker()
    {
        while (Position < _stream.Length)
        {
            var distance = Rest.IndexOf(JpegMarker.Prefix);
            if (distance < 0) break;
            var code = Position + distance + 1;
            while (code < _stream.Length && _stream[code] == JpegMarker.Prefix) code++;
            Position = Math.Min(code + 1, _stream.Length);
            if (code < _stream.Length && _stream[code] != 0) return _stream[code];
        }
        throw new DicomCodecException($"the JPEG stream ends at byte {_stream.Length} where a marker must follow.");
    }

    /// <summary>What follows a marker that does not stand alone, without its length.</summary>
    /// <exception cref="DicomCodecException">It is cut off.</exception>
    public ReadOnlySpan<byte> ReadSegment(byte marker)
    {
        var rest = Rest;
        var length = rest.Length < sizeof(ushort) ? 0 : BinaryPrimitives.ReadUInt16BigEndian(rest);
        if (length < sizeof(ushort) || length > rest.Length)
        {
            throw new DicomCodecException(
                $"the segment of marker {JpegMarker.Describe(marker)} at byte {Position} states {length} bytes, of " +
                $"which there are {rest.Length}.");
        }
        Position += length;
        return rest[sizeof(ushort)..length];
    }
}
