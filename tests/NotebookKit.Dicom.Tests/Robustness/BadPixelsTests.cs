#if EMBEDDED
using FellowOakDicom;
using FellowOakDicom.Imaging;

namespace NotebookKit.Dicom.Tests.Robustness;

/// <summary>Images whose description and pixel data do not fit together.</summary>
public sealed class BadPixelsTests
{
    [Fact]
    public void DicomPixelData_NoPixelData_IsADicomException()
    {
        var dataset = new DicomDataset { { DicomTag.Rows, (ushort)1 }, { DicomTag.Columns, (ushort)1 } };
        Assert.ThrowsAny<DicomException>(() => DicomPixelData.Create(dataset));
    }

    [Fact]
    public void GetFrame_LessDataThanRowsTimesColumns_IsADicomException()
    {
        var dataset = Image(rows: 60000, columns: 60000, pixels: new byte[16]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var error = Assert.ThrowsAny<DicomException>(() => DicomPixelData.Create(dataset).GetFrame(0).Data);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1024 * 1024, error.Message);
    }

    [Theory]
    [InlineData(0, 4)]
    [InlineData(4, 0)]
    public void GetFrame_NoRowsOrColumns_IsADicomException(ushort rows, ushort columns) =>
        Assert.ThrowsAny<DicomException>(
            () => DicomPixelData.Create(Image(rows, columns, pixels: new byte[16])).GetFrame(0));

    [Fact]
    public void GetFrame_RowsThatAreNoNumber_ErrorNamesTheTag()
    {
        var dataset = Image(rows: 4, columns: 4, pixels: new byte[16]);
        dataset.AddOrUpdate(new DicomCodeString(DicomTag.Rows, "FOUR"));
        var error = Assert.ThrowsAny<DicomException>(() => DicomPixelData.Create(dataset).GetFrame(0));
        Assert.Contains("(0028,0010)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Width_OfOneByteOnly_ErrorNamesTheTag()
    {
        var dataset = Image(rows: 4, columns: 4, pixels: new byte[16]);
        dataset.AddOrUpdate(new DicomOtherByte(DicomTag.Columns, 4));
        var error = Assert.ThrowsAny<DicomException>(() => DicomPixelData.Create(dataset).Width);
        Assert.Contains("(0028,0011)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void GetFrame_NoSuchFrame_IsAnError() => Assert.ThrowsAny<Exception>(
        () => DicomPixelData.Create(Image(rows: 4, columns: 4, pixels: new byte[16])).GetFrame(1));

    private static DicomDataset Image(ushort rows, ushort columns, byte[] pixels)
    {
        byte[] dataset =
        [
            .. CraftedFile.UnsignedShort(DicomTag.SamplesPerPixel, 1),
            .. CraftedFile.Element(DicomTag.PhotometricInterpretation, "CS", [.. "MONOCHROME2 "u8]),
            .. CraftedFile.UnsignedShort(DicomTag.Rows, rows), .. CraftedFile.UnsignedShort(DicomTag.Columns, columns),
            .. CraftedFile.UnsignedShort(
                DicomTag.BitsAllocated, 8), .. CraftedFile.UnsignedShort(DicomTag.BitsStored, 8),
            .. CraftedFile.UnsignedShort(DicomTag.HighBit, 7), .. CraftedFile.UnsignedShort(
                DicomTag.PixelRepresentation, 0),
            .. CraftedFile.Element(DicomTag.PixelData, "OB", pixels),
        ];
        return DicomFile
            .Open(new MemoryStream(CraftedFile.Create(DicomTransferSyntax.ExplicitVRLittleEndian, dataset))).Dataset;
    }
}
#endif
