using System.Buffers.Binary;
using FellowOakDicom.Imaging;

namespace NotebookKit.Codecs;

/// <summary>
/// The size that a compressed frame states. The native codecs write as many bytes as that into the memory that the
/// dataset's size asks for, and the process ends if it is too small.
/// </summary>
internal readonly record struct FrameHeader(long Rows, long Columns, int Samples, int Bits)
{
    // ITU-T T.81 table B.1, T.87 C.1.1, T.800 table A.2.
    private const byte StartOfJpegLs = 0xF7;
    private static readonly byte[] Start = [0xFF, 0xD8];
    private static readonly byte[] End = [0xFF, 0xD9];
    private static readonly byte[] StartOf2000 = [0xFF, 0x4F, 0xFF, 0x51];

    /// <exception cref="DicomImagingException">
    /// The frame has another size than the dataset says, or it is cut off.
    /// </exception>
    public static void Check(ReadOnlySpan<byte> frame, DicomPixelData data)
    {
        var header = Read(frame);
        var hasSize = header.Rows == data.Height && header.Columns == data.Width;
        if (!hasSize || header.Samples != data.SamplesPerPixel || header.Bits > data.BitsAllocated)
        {
            throw new DicomImagingException(
                $"a frame has {header.Rows} x {header.Columns} pixels of {header.Samples} x {header.Bits} bit, " +
                $"not {data.Height} x {data.Width} of {data.SamplesPerPixel} x {data.BitsAllocated}");
        }
    }

    private static FrameHeader Read(ReadOnlySpan<byte> frame)
    {
        try
        {
            return frame.StartsWith(Start) ? ReadJpeg(frame) : Read2000(frame);
        }
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            throw new DicomImagingException($"a frame of {frame.Length} bytes has no header");
        }
    }

    /// <summary>
    /// JPEG and JPEG-LS: the header is one of the segments before the data, each of which states its length (T.81
    /// B.2.2).
    /// </summary>
    private static FrameHeader ReadJpeg(ReadOnlySpan<byte> frame)
    {
        if (frame.LastIndexOf(End) < 0)
        {
            throw new DicomImagingException($"a frame is cut off after {frame.Length} bytes");
        }
        var rest = frame[Start.Length..];
        while (!StartsFrame(rest[1])) rest = rest[(2 + BinaryPrimitives.ReadUInt16BigEndian(rest[2..]))..];
        return new FrameHeader(
            BinaryPrimitives.ReadUInt16BigEndian(rest[5..]), BinaryPrimitives.ReadUInt16BigEndian(rest[7..]), rest[9],
            rest[4]);
    }

    // C4, C8 and CC, in the same range, are tables.
    private static bool StartsFrame(byte marker) =>
        marker is StartOfJpegLs or (>= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC));

    /// <summary>JPEG 2000: the image and tile size (T.800 A.5.1), at the start or within a file's boxes.</summary>
    private static FrameHeader Read2000(ReadOnlySpan<byte> frame)
    {
        var size = frame[frame.IndexOf(StartOf2000)..];
        var (right, bottom) =
            (BinaryPrimitives.ReadUInt32BigEndian(size[8..]), BinaryPrimitives.ReadUInt32BigEndian(size[12..]));
        var (left, top) =
            (BinaryPrimitives.ReadUInt32BigEndian(size[16..]), BinaryPrimitives.ReadUInt32BigEndian(size[20..]));
        return new FrameHeader(
            (long)bottom - top, (long)right - left, BinaryPrimitives.ReadUInt16BigEndian(size[40..]),
            (size[42] & 0x7F) + 1);
    }
}
