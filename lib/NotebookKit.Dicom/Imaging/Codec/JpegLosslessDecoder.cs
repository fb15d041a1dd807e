using System.Buffers.Binary;
using FellowOakDicom.Imaging.Codec.JpegLossless;

namespace FellowOakDicom.Imaging.Codec;

/// <summary>
/// Decompresses JPEG Lossless frames (PS3.5 8.2.1, A.4.1), process 14 of ITU-T T.81: each sample is predicted from its
/// neighbors, and the differences are Huffman-coded. Samples come as the stream has them; no sign is extended and no
/// color converted.
/// </summary>
internal sealed class JpegLosslessDecoder
{
    private readonly DicomPixelData _pixelData;
    private readonly HuffmanTable?[] _tables = new HuffmanTable?[4];
    private readonly HashSet<int> _decoded = [];
    private FrameHeader? _frame;
    private NativeFrame? _pixels;
    private int _restartInterval;

    private JpegLosslessDecoder(DicomPixelData pixelData) => _pixelData = pixelData;

    public static byte[] Decode(DicomPixelData pixelData, int frame)
    {
        var compressed = pixelData.GetFrame(frame).Data;
        try
        {
            return new JpegLosslessDecoder(pixelData).Decode(compressed);
        }
        catch (DicomCodecException exception)
        {
            throw new DicomCodecException(
                $"{DicomTag.PixelData} Pixel Data, frame {frame + 1}: {exception.Message}", exception);
        }
    }

    private byte[] Decode(ReadOnlySpan<byte> stream)
    {
        RequirePlausibleSize(stream);
        var reader = new JpegSegmentReader(stream);
        if (reader.ReadMarker() != JpegMarker.StartOfImage)
        {
            throw new DicomCodecException("the JPEG stream does not begin with FFD8.");
        }
        while (_pixels is null || _decoded.Count < _pixelData.SamplesPerPixel) ReadNext(ref reader);
        return _pixels.Bytes;
    }

    /// <summary>A sample takes at least one bit.</summary>
    private void RequirePlausibleSize(ReadOnlySpan<byte> stream)
    {
        var size = _pixelData.UncompressedFrameSize;
        if (size <= stream.Length * 8L * _pixelData.BytesAllocated) return;
        throw new DicomCodecException($"{stream.Length} bytes of JPEG cannot hold a frame of {size} bytes.");
    }

    private void ReadNext(ref JpegSegmentReader reader)
    {
        var marker = reader.ReadMarker();
        if (JpegMarker.StandsAlone(marker)) return;
        if (marker == JpegMarker.EndOfImage)
        {
            throw new DicomCodecException(
                $"the JPEG stream ends at byte {reader.Position} after {_decoded.Count} of " +
                $"{_pixelData.SamplesPerPixel} components.");
        }
        var segment = reader.ReadSegment(marker);
        switch (marker)
        {
            case JpegMarker.DefineHuffmanTables: HuffmanTable.Read(segment, _tables); break;
            case JpegMarker.DefineRestartInterval: _restartInterval = ReadNumber(marker, segment); break;
            case JpegMarker.LosslessHuffman: StartFrame(FrameHeader.Read(segment)); break;
            case JpegMarker.StartOfScan: DecodeScan(ref reader, segment); break;
            case var other when JpegMarker.IsStartOfFrame(other):
                throw new DicomCodecException(
                    $"the JPEG frame with marker {JpegMarker.Describe(marker)} is not lossless with Huffman codes.");
        }
    }

    private void StartFrame(FrameHeader frame)
    {
        if (_frame is not null) throw new DicomCodecException("the JPEG stream has a second frame header.");
        frame.RequireMatch(_pixelData);
        _frame = frame;
        _pixels = new NativeFrame(_pixelData);
    }

    private void DecodeScan(ref JpegSegmentReader reader, ReadOnlySpan<byte> segment)
    {
        if (_frame is null || _pixels is null)
        {
            throw new DicomCodecException($"a JPEG scan begins before byte {reader.Position} without a frame.");
        }
        var scan = ScanHeader.Read(segment, _frame);
        var tables = scan.Tables.Select(Table).ToArray();
        new ScanDecoder(_frame, scan, tables, _pixels).Decode(ref reader, _pixelData.Height, RowsPerInterval(_frame));
        if (_frame.Lines == 0 && _decoded.Count == 0) RequireNumberOfLines(ref reader);
        _decoded.UnionWith(scan.Components);
    }

    private HuffmanTable Table(int destination) => _tables.ElementAtOrDefault(destination)
        ?? throw new DicomCodecException($"a JPEG scan uses Huffman table {destination}, which is not there.");

    /// <summary>Restart intervals consist of whole rows (T.81 H.1.1).</summary>
    private int RowsPerInterval(FrameHeader frame)
    {
        if (_restartInterval == 0) return _pixelData.Height;
        return _restartInterval % frame.SamplesPerLine == 0
            ? _restartInterval / frame.SamplesPerLine
            : throw new DicomCodecException(
                $"the JPEG restart interval of {_restartInterval} samples is not one of rows of " +
                $"{frame.SamplesPerLine}.");
    }

    /// <summary>
    /// The segment after the first scan with the number of rows, if the frame header does not state it (T.81 B.2.5).
    /// </summary>
    private void RequireNumberOfLines(ref JpegSegmentReader reader)
    {
        var marker = reader.ReadMarker();
        var lines = marker == JpegMarker.DefineNumberOfLines ? ReadNumber(marker, reader.ReadSegment(marker)) : 0;
        if (lines == _pixelData.Height) return;
        throw new DicomCodecException($"the JPEG frame has {lines} rows, but the image {_pixelData.Height}.");
    }

    private static int ReadNumber(byte marker, ReadOnlySpan<byte> segment) =>
        BinaryPrimitives.TryReadUInt16BigEndian(segment, out var number)
        ? number
        : throw new DicomCodecException($"the segment of marker {JpegMarker.Describe(marker)} holds no number.");
}
