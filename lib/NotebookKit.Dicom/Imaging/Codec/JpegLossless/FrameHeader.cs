using System.Buffers.Binary;

namespace FellowOakDicom.Imaging.Codec.JpegLossless;

/// <summary>The frame header (T.81 B.2.2).</summary>
/// <param name="Precision">The bits of a sample.</param>
/// <param name="Lines">The number of rows; 0 if it follows in a DNL segment after the first scan.</param>
/// <param name="SamplesPerLine">The number of columns.</param>
/// <param name="Components">The identifiers of the components, in the order of the samples of a pixel.</param>
internal sealed record FrameHeader(int Precision, int Lines, int SamplesPerLine, byte[] Components)
{
    private const int FixedSize = 6;
    private const int ComponentSize = 3;
    private const byte NoSubsampling = 0x11;

    /// <exception cref="DicomCodecException">The header is wrong, or of an image that cannot be decoded.</exception>
    public static FrameHeader Read(ReadOnlySpan<byte> segment)
    {
        var count = segment.Length < FixedSize ? 0 : segment[5];
        if (count == 0 || segment.Length != FixedSize + (count * ComponentSize))
        {
            throw new DicomCodecException($"the JPEG frame header has {segment.Length} bytes for {count} components.");
        }
        var components = new byte[count];
        for (var i = 0; i < count; i++)
        {
            var component = segment[(FixedSize + (i * ComponentSize))..];
            components[i] = component[0];
            // The sampling factors of a single component have no meaning (T.81 A.2.2).
            if (count > 1 && component[1] != NoSubsampling)
            {
                throw new DicomCodecException(
                    $"component {component[0]} of the JPEG frame is subsampled, which cannot be decoded.");
            }
        }
        return new FrameHeader(
            segment[0], BinaryPrimitives.ReadUInt16BigEndian(
                segment[1..]), BinaryPrimitives.ReadUInt16BigEndian(segment[3..]), components);
    }

    /// <summary>Compares the header with the dataset.</summary>
    /// <exception cref="DicomCodecException">They differ.</exception>
    public void RequireMatch(DicomPixelData pixelData)
    {
        if (Precision is < 2 or > 16)
        {
            throw new DicomCodecException($"the JPEG frame has samples of {Precision} bits, not of 2 to 16.");
        }
        if (Precision > pixelData.BitsAllocated || pixelData.BytesAllocated > sizeof(ushort))
        {
            throw new DicomCodecException(
                $"the JPEG frame has samples of {Precision} bits, but {pixelData.BitsAllocated} are allocated.");
        }
        if (Components.Length != pixelData.SamplesPerPixel)
        {
            throw new DicomCodecException(
                $"the JPEG frame has {Components.Length} components, but a pixel has {pixelData.SamplesPerPixel} " +
                "samples.");
        }
        if (SamplesPerLine != pixelData.Width || (Lines != 0 && Lines != pixelData.Height))
        {
            throw new DicomCodecException(
                $"the JPEG frame has {Lines} x {SamplesPerLine} pixels, but the image {pixelData.Height} x " +
                $"{pixelData.Width}.");
        }
    }
}
