using FellowOakDicom;
using FellowOakDicom.Imaging;
using FellowOakDicom.IO.Buffer;
using NotebookKit.TestSupport;

namespace NotebookKit.Dicom.Tests.Imaging;

public sealed class PixelDataTests
{
    [Fact]
    public void GetFrame_OfARealMultiFrameFile_IsItsPartOfThePixelData()
    {
        var dataset = DicomFile.Open(Path.Combine(Judge.PydicomData("test_files"), "rtdose.dcm")).Dataset;
        var all = dataset.GetDicomItem<DicomElement>(DicomTag.PixelData)!.Buffer.Data;

        var pixelData = DicomPixelData.Create(dataset);

        Assert.Equal(
            (15, 10, 10, 32), (pixelData.NumberOfFrames, pixelData.Width, pixelData.Height, pixelData.BitsAllocated));
        Assert.Equal(400, pixelData.UncompressedFrameSize);
        Assert.Equal(all[1200..1600], pixelData.GetFrame(3).Data);
        Assert.Throws<IndexOutOfRangeException>(() => pixelData.GetFrame(15));
        Assert.Throws<IndexOutOfRangeException>(() => pixelData.GetFrame(-1));
    }

    [Fact]
    public void Create_OfADatasetWithoutPixels_SaysSo() =>
        Assert.Contains(
            "missing pixel data",
            Assert.Throws<DicomImagingException>(() => DicomPixelData.Create(Image(8, 2, 2))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void AddFrame_OfOddLength_IsPaddedOnceAtTheEnd()
    {
        var pixelData = DicomPixelData.Create(Image(8, rows: 1, columns: 3), newPixelData: true);

        for (var frame = 0; frame < 3; frame++) pixelData.AddFrame(Bytes(1, 2, (byte)(3 + frame)));

        Assert.Equal(3, pixelData.NumberOfFrames);
        Assert.Equal(
            [1, 2, 3, 1, 2, 4, 1, 2, 5, 0],
            pixelData.Dataset.GetDicomItem<DicomOtherByte>(DicomTag.PixelData)!.Buffer.Data);
        Assert.Equal([1, 2, 4], pixelData.GetFrame(1).Data);
    }

    [Theory]
    [InlineData("1.2.840.10008.1.2.1", 8, "OB")]
    [InlineData("1.2.840.10008.1.2.1", 16, "OW")]
    [InlineData("1.2.840.10008.1.2", 8, "OW")]
    [InlineData("1.2.840.113619.5.2", 8, "OB")]
    public void Create_NewInASyntax_HasTheVROfItsDepth(string syntax, int bits, string vr)
    {
        var dataset = Image(bits, 2, 2, DicomTransferSyntax.Parse(syntax));

        DicomPixelData.Create(dataset, newPixelData: true);

        Assert.Equal(vr, dataset.GetDicomItem<DicomItem>(DicomTag.PixelData)!.ValueRepresentation.Code);
    }

    // PS3.5 A.4, table A.4-2: three frames of which two have two fragments, with a basic offset table.
    [Fact]
    public void GetFrame_OfFragmentsWithAnOffsetTable_JoinsThoseOfTheFrame()
    {
        var dataset = Compressed(3, [0, 24, 34], [1, 2, 3, 4], [5, 6, 7, 8], [9, 9], [7, 7], [6, 6]);
        var pixelData = DicomPixelData.Create(dataset);

        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], pixelData.GetFrame(0).Data);
        Assert.Equal([9, 9], pixelData.GetFrame(1).Data);
        Assert.Equal([7, 7, 6, 6], pixelData.GetFrame(2).Data);
    }

    [Fact]
    public void GetFrame_OfFragmentsWithoutAnOffsetTable_IsOneFragmentEachOrAllOfThem()
    {
        Assert.Equal([2, 2], DicomPixelData.Create(Compressed(2, [], [1, 1], [2, 2])).GetFrame(1).Data);
        Assert.Equal([1, 1, 2, 2], DicomPixelData.Create(Compressed(1, [], [1, 1], [2, 2])).GetFrame(0).Data);
        Assert.Equal([1, 1], DicomPixelData.Create(Compressed(1, [], [1, 1], [])).GetFrame(0).Data);
    }

    [Theory]
    [InlineData(2, new uint[] { })]
    [InlineData(2, new uint[] { 0, 11 })]
    [InlineData(2, new uint[] { 0, 400 })]
    public void GetFrame_OfFragmentsThatFitNoTable_IsRefused(int frames, uint[] table)
    {
        var pixelData = DicomPixelData.Create(Compressed(frames, table, [1, 1], [2, 2], [3, 3]));

        Assert.Throws<DicomImagingException>(() => pixelData.GetFrame(1));
    }

    [Fact]
    public void AddFrame_InACompressedSyntax_WritesTheOffsetTable()
    {
        var dataset = Compressed(0, []);
        dataset.Remove(DicomTag.PixelData);
        var pixelData = DicomPixelData.Create(dataset, newPixelData: true);

        pixelData.AddFrame(Bytes(1, 2, 3, 4));
        pixelData.AddFrame(Bytes(5, 6));

        Assert.Equal([0u, 12u], dataset.GetDicomItem<DicomFragmentSequence>(DicomTag.PixelData)!.OffsetTable);
        Assert.Equal([5, 6], pixelData.GetFrame(1).Data);
    }

    [Fact]
    public void PaletteColorLUT_OfSixteenBitEntries_HasTheirUpperBytes()
    {
        var dataset = Image(8, 1, 1);
        dataset.AddOrUpdate(DicomTag.PhotometricInterpretation, "PALETTE COLOR");
        foreach (ushort color in new ushort[] { 0, 1, 2 })
        {
            dataset.AddOrUpdate(new DicomUnsignedShort(new DicomTag(0x0028, (ushort)(0x1101 + color)), 2, 0, 16));
            dataset.AddOrUpdate(
                new DicomOtherWord(new DicomTag(0x0028, (ushort)(0x1201 + color)), 0x1234, (ushort)(0xff00 >> color)));
        }
        dataset.AddOrUpdate(new DicomOtherByte(DicomTag.PixelData, 0, 0));

        var colors = DicomPixelData.Create(dataset).PaletteColorLUT;

        Assert.Equal([unchecked((int)0xff121212), unchecked((int)0xffff7f3f)], colors.Select(color => color.Value));
    }

    [Theory]
    [InlineData("MONOCHROME1 ", false, false)]
    [InlineData("RGB", true, false)]
    [InlineData("YBR_FULL_422\0", true, true)]
    public void PhotometricInterpretation_OfAFilesText_IsParsed(string text, bool isColor, bool isYbr)
    {
        var photometric = PhotometricInterpretation.Parse(text);

        Assert.Equal(
            (text.Trim(' ', '\0'), isColor, isYbr), (photometric.Value, photometric.IsColor, photometric.IsYBR));
        Assert.Throws<DicomImagingException>(() => PhotometricInterpretation.Parse("ULTRAVIOLET"));
    }

    [Theory]
    [InlineData(12, true, -2048, 2047)]
    [InlineData(16, true, -32768, 32767)]
    [InlineData(12, false, 0, 4095)]
    public void BitDepth_OfStoredBits_HasItsRange(int stored, bool signed, int minimum, int maximum)
    {
        var depth = new BitDepth(16, stored, stored - 1, signed);

        Assert.Equal((minimum, maximum), (depth.MinimumValue, depth.MaximumValue));
    }

    // PS3.5 8.1.1 has them follow each other without padding; fo-dicom 5.1.3 begins each with a byte, also on writing.
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void GetFrame_OfSingleBitsThatFillNoByte_BeginsWithOne(ushort samples)
    {
        var dataset = Image(1, rows: 3, columns: 3).AddOrUpdate(DicomTag.SamplesPerPixel, samples);
        dataset.AddOrUpdate(new DicomIntegerString(DicomTag.NumberOfFrames, 2));
        dataset.AddOrUpdate(new DicomOtherByte(DicomTag.PixelData, 0x11, 0x22, 0x33, 0x44));
        var pixelData = DicomPixelData.Create(dataset);

        Assert.Equal(2, pixelData.UncompressedFrameSize);
        Assert.Equal([0x11, 0x22], pixelData.GetFrame(0).Data);
        Assert.Equal([0x33, 0x44], pixelData.GetFrame(1).Data);
    }

    [Fact]
    public void AddFrame_OfSingleBitsThatFillNoByte_IsWhatGetFrameGives()
    {
        var pixelData = DicomPixelData.Create(Image(1, rows: 3, columns: 3), newPixelData: true);

        for (byte frame = 0; frame < 3; frame++) pixelData.AddFrame(Bytes(frame, 1));

        Assert.Equal([2, 1], pixelData.GetFrame(2).Data);
    }

#if EMBEDDED
    [Fact]
    public void GetFrame_OfTooFewBytes_SaysHowMany()
    {
        var dataset = Image(16, rows: 512, columns: 512);
        dataset.AddOrUpdate(new DicomOtherWord(DicomTag.PixelData, new ushort[10]));

        var error = Assert.Throws<DicomImagingException>(() => DicomPixelData.Create(dataset).GetFrame(0));

        Assert.Contains(
            "(7fe0,0010) Pixel Data has 20 bytes, too few for frame 1 of 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UncompressedFrameSize_BeyondAnArray_IsRefused()
    {
        var dataset = Image(32, rows: 65535, columns: 65535);
        dataset.AddOrUpdate(new DicomOtherWord(DicomTag.PixelData, new ushort[10]));

        Assert.Throws<DicomImagingException>(() => DicomPixelData.Create(dataset).UncompressedFrameSize);
    }

    [Fact]
    public void GetFrame_OfFragmentsWithAnExtendedOffsetTable_JoinsThoseOfTheFrame()
    {
        var dataset = Compressed(2, [], [1, 1], [2, 2], [3, 3]);
        dataset.AddOrUpdate(new DicomOtherVeryLong(DicomTag.ExtendedOffsetTable, 0, 20));

        Assert.Equal([1, 1, 2, 2], DicomPixelData.Create(dataset).GetFrame(0).Data);
    }
#endif

    private static DicomDataset Image(int bits, ushort rows, ushort columns, DicomTransferSyntax? syntax = null) =>
        new DicomDataset(syntax ?? DicomTransferSyntax.ExplicitVRLittleEndian)
            .Add(DicomTag.SamplesPerPixel, (ushort)1)
            .Add(DicomTag.Rows, rows)
            .Add(DicomTag.Columns, columns)
            .Add(DicomTag.BitsAllocated, (ushort)bits)
            .Add(DicomTag.BitsStored, (ushort)bits)
            .Add(DicomTag.HighBit, (ushort)(bits - 1))
            .Add(DicomTag.PixelRepresentation, (ushort)0)
            .Add(DicomTag.PhotometricInterpretation, "MONOCHROME2");

    private static DicomDataset Compressed(int frames, uint[] table, params byte[][] fragments)
    {
        var dataset = Image(8, 2, 2, DicomTransferSyntax.JPEG2000Lossless);
        var sequence = new DicomOtherByteFragment(DicomTag.PixelData);
        foreach (var offset in table) sequence.OffsetTable.Add(offset);
        foreach (var fragment in fragments) sequence.Fragments.Add(new MemoryByteBuffer(fragment));
        return dataset.Add(new DicomIntegerString(DicomTag.NumberOfFrames, frames)).Add(sequence);
    }

    private static MemoryByteBuffer Bytes(params byte[] bytes) => new(bytes);
}
