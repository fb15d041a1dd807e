using System.Buffers.Binary;

namespace FellowOakDicom.Imaging.Codec;

/// <summary>
/// Decompresses RLE Lossless frames (PS3.5 annex G): a header of segment offsets, then one segment for each byte of a
/// sample, the most significant first, of each sample of a pixel; each segment is packed as in TIFF's PackBits.
/// </summary>
internal static class RleDecoder
{
    private const int HeaderSize = 64;
    private const int MostSegments = 15;

    // Two bytes unpack to at most 128.
    private const int LargestGrowth = 64;

    public static byte[] Decode(DicomPixelData pixelData, int frame)
    {
        var compressed = pixelData.GetFrame(frame).Data;
        var size = pixelData.UncompressedFrameSize;
        var where = $"{DicomTag.PixelData} Pixel Data, frame {frame + 1}";
        if (size > (long)compressed.Length * LargestGrowth)
        {
            throw new DicomCodecException(
                $"{where}: {compressed.Length} bytes of RLE cannot hold a frame of {size} bytes.");
        }
        var (bytesPerSample, samples) = (pixelData.BytesAllocated, pixelData.SamplesPerPixel);
        var segments = ReadHeader(compressed, bytesPerSample * samples, where);
        var pixels = new byte[size];
        var count = size / segments.Length;
        for (var i = 0; i < segments.Length; i++)
        {
            var (sample, place) = (i / bytesPerSample, bytesPerSample - 1 - (i % bytesPerSample));
            var isPlanar = pixelData.PlanarConfiguration == PlanarConfiguration.Planar;
            var start = place + (sample * bytesPerSample * (isPlanar ? count : 1));
            var step = isPlanar ? bytesPerSample : bytesPerSample * samples;
            var unpacked = Unpack(compressed.AsSpan(segments[i]), pixels.AsSpan(start), step, count);
            if (unpacked < count)
            {
                throw new DicomCodecException(
                    $"{where}: RLE segment {i + 1} ends at byte {segments[i].End} after {unpacked} of {count} values.");
            }
        }
        return pixels;
    }

    private static Range[] ReadHeader(ReadOnlySpan<byte> compressed, int expected, string where)
    {
        if (compressed.Length < HeaderSize)
        {
            throw new DicomCodecException(
                $"{where}: {compressed.Length} bytes are too few for the RLE header of {HeaderSize}.");
        }
        var count = BinaryPrimitives.ReadUInt32LittleEndian(compressed);
        if (count != expected || count > MostSegments)
        {
            throw new DicomCodecException(
                $"{where}: the RLE header states {count} segments where there must be {expected}.");
        }
        var segments = new Range[expected];
        var end = (uint)compressed.Length;
        for (var i = expected; i > 0; i--)
        {
            var start = BinaryPrimitives.ReadUInt32LittleEndian(compressed[(i * 4)..]);
            if (start < HeaderSize || start > end)
            {
                throw new DicomCodecException(
                    $"{where}: RLE segment {i} begins at byte {start}, not between {HeaderSize} and {end}.");
            }
            segments[i - 1] = (int)start..(int)end;
            end = start;
        }
        return segments;
    }

    /// <summary>
    /// Unpacks up to <paramref name="count"/> values, <paramref name="step"/> bytes apart, and returns how many there
    /// were.
    /// </summary>
    private static int Unpack(ReadOnlySpan<byte> packed, Span<byte> values, int step, int count)
    {
        var done = 0;
        while (done < count && packed.Length > 1)
        {
            var control = (sbyte)packed[0];
            packed = packed[1..];
            if (control == -128) continue;
            var run = Math.Min(control < 0 ? 1 - control : Math.Min(control + 1, packed.Length), count - done);
            if (control < 0) Repeat(packed[0], run, values[(done * step)..], step);
            else Spread(packed[..run], values[(done * step)..], step);
            packed = packed[(control < 0 ? 1 : run)..];
            done += run;
        }
        return done;
    }

    private static void Repeat(byte value, int run, Span<byte> values, int step)
    {
        if (step == 1) values[..run].Fill(value);
        else for (var i = 0; i < run; i++) values[i * step] = value;
    }

    private static void Spread(ReadOnlySpan<byte> literal, Span<byte> values, int step)
    {
        if (step == 1) literal.CopyTo(values);
        else for (var i = 0; i < literal.Length; i++) values[i * step] = literal[i];
    }
}
