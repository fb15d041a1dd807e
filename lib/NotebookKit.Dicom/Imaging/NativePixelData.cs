using FellowOakDicom.IO;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.Imaging;

/// <summary>Uncompressed pixel data: the frames one after another (PS3.5 8.1).</summary>
internal sealed class NativePixelData(DicomDataset dataset, DicomElement element) : DicomPixelData(dataset)
{
    private static readonly MemoryByteBuffer Padding = new([DicomVR.OB.PaddingValue]);

    private readonly DicomElement _element = element;

    public override IByteBuffer GetFrame(int frame)
    {
        RequireFrame(frame);
        var size = UncompressedFrameSize;
        var first = (long)size * frame;
        if (first + size > _element.Buffer.Size)
        {
            throw new DicomImagingException(
                $"{DicomTag.PixelData} Pixel Data has {_element.Buffer.Size} bytes, too few for frame {frame + 1} " +
                $"of {NumberOfFrames}, " +
                $"which is {Height} x {Width} pixels of {SamplesPerPixel} x {BitsAllocated} bit.");
        }
        return Reorder(new RangeByteBuffer(_element.Buffer, first, size));
    }

    public override void AddFrame(IByteBuffer data)
    {
        var frames = _element.Buffer as CompositeByteBuffer
            ?? throw new DicomImagingException("Expected pixel data element to have a CompositeByteBuffer.");
        frames.Buffers.Remove(Padding);
        frames.Buffers.Add(Reorder(data));
        if (frames.Size % 2 == 1) frames.Buffers.Add(Padding);
        NumberOfFrames++;
    }

    /// <summary>
    /// The words of a big endian file are in this machine's byte order, but a wider number then has its words in
    /// reverse order. GE's private syntax has the bytes of each word swapped.
    /// </summary>
    private IByteBuffer Reorder(IByteBuffer frame)
    {
        if (_element is not DicomOtherWord) return frame;
        if (Syntax.SwapPixelData) return new SwapByteBuffer(frame, 2);
        return Syntax.Endian == Endian.Big && BytesAllocated > 2
            ? new SwapByteBuffer(new SwapByteBuffer(frame, 2), BytesAllocated)
            : frame;
    }
}
