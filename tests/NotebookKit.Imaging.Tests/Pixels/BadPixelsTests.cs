using FellowOakDicom;
using FellowOakDicom.Imaging;
using FellowOakDicom.IO.Buffer;
using NotebookKit.TestImages;
using NotebookKit.TestSupport;
using static NotebookKit.TestImages.SyntheticImage;

namespace NotebookKit.Tests.Pixels;

public sealed class BadPixelsTests
{
    [Fact]
    public void PixelArray_WithoutPixels_NamesTheTag() =>
        Assert.Contains(
            "(7fe0,0010)", Assert.Throws<DicomImagingException>(() => Describe(2, 3, 16).PixelArray()).Message);

    [Theory]
    [InlineData(0x0028, 0x0002)]
    [InlineData(0x0028, 0x0004)]
    [InlineData(0x0028, 0x0010)]
    [InlineData(0x0028, 0x0011)]
    [InlineData(0x0028, 0x0100)]
    [InlineData(0x0028, 0x0103)]
    public void PixelArray_WithoutAnElementThatDescribesThem_NamesItsTag(ushort group, ushort element)
    {
        var tag = new DicomTag(group, element);
        var data = Describe(2, 3, 16).WithPixels(12).Remove(tag);
        Assert.Contains(tag.ToString(), Assert.Throws<DicomDataException>(() => data.PixelArray()).Message);
    }

    [Fact]
    public void PixelArray_WithFewerBytesThanRowsTimesColumns_SaysBothNumbers()
    {
        var message =
            Assert.Throws<DicomImagingException>(() => Describe(2, 3, 16).WithPixels(10).PixelArray()).Message;
        Assert.Contains("10 bytes", message);
        Assert.Contains("need 12", message);
        Assert.Contains("2 × 3", message);
    }

    [Fact]
    public void PixelArray_OfFragmentsUnderAnUncompressedSyntax_IsRefused()
    {
        var fragments = new DicomOtherByteFragment(DicomTag.PixelData);
        fragments.Fragments.Add(new MemoryByteBuffer(new byte[12]));
        var data = Describe(2, 3, 16).With(fragments);

        var message = Assert.Throws<DicomImagingException>(() => data.PixelArray()).Message;

        Assert.Contains("in fragments", message);
        Assert.Contains(data.InternalTransferSyntax.UID.UID, message);
    }

    [Theory]
    [InlineData(65535, 65535, 1)]
    [InlineData(65535, 65535, int.MaxValue)]
    [InlineData(20000, 20000, 1)]
    public void PixelArray_OfAnAbsurdSize_FailsWithoutTakingMemory(int rows, int columns, int frames)
    {
        var data = Describe((ushort)rows, (ushort)columns, 16)
            .With(new DicomIntegerString(DicomTag.NumberOfFrames, frames))
            .WithPixels(12);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<DicomImagingException>(() => data.PixelArray());
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    [InlineData(24)]
    public void PixelArray_WithBitsAllocatedThatNobodyUses_NamesTheTag(int bits)
    {
        var data = Describe(2, 3, 16).With(new DicomUnsignedShort(DicomTag.BitsAllocated, (ushort)bits)).WithPixels(64);
        Assert.Contains("(0028,0100)", Assert.Throws<DicomDataException>(() => data.PixelArray()).Message);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    public void PixelArray_WithAnImpossibleNumberOfFrames_NamesTheTag(string frames)
    {
        var data = Describe(2, 3, 16).With(new DicomIntegerString(DicomTag.NumberOfFrames, frames)).WithPixels(12);
        Assert.Contains("(0028,0008)", Assert.Throws<DicomDataException>(() => data.PixelArray()).Message);
    }

    [Fact]
    public void PixelArray_WithNoRows_NamesTheTag() =>
        Assert.Contains(
            "(0028,0010)",
            Assert.Throws<DicomDataException>(() => Describe(0, 3, 16).WithPixels(12).PixelArray()).Message);

#if EMBEDDED
    [Theory]
    [InlineData("JPEG2000.dcm", "1.2.840.10008.1.2.4.91")]
    [InlineData("JPGExtended.dcm", "1.2.840.10008.1.2.4.51")]
    public void PixelArray_OfAFileThatNeedsACodec_SaysItIsCompressedAndHow(string name, string syntax)
    {
        var data = DicomFile.Open(Path.Combine(Judge.PydicomData("test_files"), name)).Dataset;
        var message = Assert.Throws<DicomImagingException>(() => data.PixelArray()).Message;
        Assert.Contains("compressed", message);
        Assert.Contains(syntax, message);
    }
#endif

    [Theory]
    [InlineData("MR_small_RLE.dcm")]
    [InlineData("SC_rgb_jpeg_gdcm.dcm")]
    public void PixelArray_OfDamagedCompressedPixels_IsAClearErrorForEveryDamage(string name)
    {
        var path = Path.Combine(Judge.PydicomData("test_files"), name);
        var bytes =
            DicomFile.Open(path).Dataset.GetDicomItem<DicomFragmentSequence>(DicomTag.PixelData)!.Fragments[0].Data;
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var damaged = bytes[..random.Next(bytes.Length + 1)];
            for (var i = 0; i < 3 && damaged.Length > 0; i++)
            {
                damaged[random.Next(Math.Min(damaged.Length, 80))] = (byte)random.Next(256);
            }
            var data = DicomFile.Open(path).Dataset;
            var fragments = new DicomOtherByteFragment(DicomTag.PixelData);
            fragments.Fragments.Add(new MemoryByteBuffer(damaged));
            data.AddOrUpdate(fragments);
            if (Record.Exception(() => data.PixelArray()) is not { } failure) continue;
            Assert.IsType<DicomImagingException>(failure);
            Assert.Contains("(7fe0,0010) Pixel Data", failure.Message);
        }
    }

    [Fact]
    public void PixelArray_OfAnRleBomb_FailsWithoutTakingMemory()
    {
        var data = DicomFile.Open(Path.Combine(Judge.PydicomData("test_files"), "MR_small_RLE.dcm")).Dataset;
        data.AddOrUpdate(DicomTag.Rows, (ushort)65535).AddOrUpdate(DicomTag.Columns, (ushort)16000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("cannot be the", Assert.Throws<DicomImagingException>(() => data.PixelArray()).Message);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }
}
