using System.Runtime.InteropServices;
using FellowOakDicom;
using NotebookKit.Pixels;
using NotebookKit.TestImages;
using NotebookKit.TestSupport;

namespace NotebookKit.Tests.Pixels;

/// <summary>Samples that take fewer bits than their words (PS3.5 8.1.1).</summary>
public sealed class StoredBitsTests
{
    [Theory]
    [InlineData(16, 12, 11, true)]
    [InlineData(16, 12, 11, false)]
    [InlineData(16, 12, 15, true)]
    [InlineData(16, 10, 12, false)]
    [InlineData(8, 5, 6, true)]
    [InlineData(8, 7, 6, false)]
    [InlineData(32, 20, 25, true)]
    [InlineData(16, 1, 0, true)]
    public void PixelArray_OfFewerBitsThanTheWord_TakesThemAlone(int allocated, int stored, int high, bool signed)
    {
        using var folder = new TemporaryFolder();
        // More samples than are looked at in one go.
        var data = SyntheticImage.Describe(60, 70, (ushort)allocated, signed).With(
            new DicomUnsignedShort(DicomTag.BitsStored, (ushort)stored),
            new DicomUnsignedShort(DicomTag.HighBit, (ushort)high)).WithPixels(60 * 70 * allocated / 8);
        var (file, judged) = (folder.File("image.dcm"), folder.File("image.npy"));
        new DicomFile(data).Save(file);
        Judge.RunPython("stored_bits.py", file, judged);

        var before = data.GetDicomItem<DicomElement>(DicomTag.PixelData)!.Buffer.Data.ToArray();
        var samples = data.PixelArray().ToArray();

        Assert.Equal(MemoryMarshal.Cast<byte, double>(Npy.Load(judged).Elements).ToArray(), samples);
        Assert.Equal(before, data.GetDicomItem<DicomElement>(DicomTag.PixelData)!.Buffer.Data);
    }

    /// <summary>
    /// Without sign extension, 12 bits hold −256 as 3840; so may the element that speaks of such pixels.
    /// </summary>
    [Theory]
    [InlineData(3840, -256)]
    [InlineData(63488, -2048)]
    [InlineData(100, 100)]
    public void PixelPaddingValue_OfTwelveSignedBits_IsTheNumberThatPixelArrayHas(int element, int expected)
    {
        var data = SyntheticImage.Describe(1, 1, 16, signed: true).With(
            new DicomUnsignedShort(DicomTag.BitsStored, 12), new DicomUnsignedShort(DicomTag.HighBit, 11),
            new DicomOtherWord(DicomTag.PixelData, (ushort)element),
            new DicomUnsignedShort(DicomTag.PixelPaddingValue, (ushort)element));

        Assert.Equal(expected, data.PixelPaddingValue);
        Assert.Equal([(double)expected], data.PixelArray().ToArray());
        Assert.True(PixelPadding.Read(data, 0).Covers(expected));
    }

    [Theory]
    [InlineData(0, 15)]
    [InlineData(17, 16)]
    [InlineData(12, 16)]
    [InlineData(12, 5)]
    public void PixelArray_OfBitsThatCannotBe_TakesTheWholeWord(int stored, int high)
    {
        var data = SyntheticImage.Describe(2, 3, 16).WithPixels(12);
        var words = data.PixelArray<ushort>().ToArray();
        data.With(
            new DicomUnsignedShort(DicomTag.BitsStored, (ushort)stored),
            new DicomUnsignedShort(DicomTag.HighBit, (ushort)high));
        Assert.Equal(words, data.PixelArray<ushort>().ToArray());
    }
}
