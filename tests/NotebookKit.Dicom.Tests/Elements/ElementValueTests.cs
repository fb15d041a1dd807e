using FellowOakDicom;
using FellowOakDicom.IO.Buffer;

namespace NotebookKit.Dicom.Tests.Elements;

public class ElementValueTests
{
    [Fact]
    public void Get_DecimalString_InEveryNumericType()
    {
        var element = new DicomDecimalString(DicomTag.ImagePositionPatient, "-120.000", "-119.7661", "7");

        Assert.Equal(3, element.Count);
        Assert.Equal(-119.7661, element.Get<double>(1));
        Assert.Equal(-119.7661m, element.Get<decimal>(1));
        Assert.Equal(-119.7661f, element.Get<float>(1));
        Assert.Equal(7, element.Get<int>(2));
        Assert.Equal([-120.0, -119.7661, 7.0], element.Get<double[]>());
        Assert.Equal(["-120.000", "-119.7661", "7"], element.Get<string[]>());
    }

    [Theory]
    [InlineData("0.468", 0.468)]
    [InlineData("1.0e-06", 1e-6)]
    [InlineData(" 12.5", 12.5)]
    [InlineData("235.711172833292", 235.711172833292)]
    public void Get_DecimalStringAsDouble_IsTheNearestDouble(string text, double expected) =>
        Assert.Equal(expected, new DicomDecimalString(DicomTag.RescaleSlope, text).Get<double>(0));

    [Fact]
    public void ToDecimalString_LongNumber_Fits16Characters() =>
        Assert.Equal("0.3333333333", DicomDecimalString.ToDecimalString(1m / 3));

    [Fact]
    public void Get_IntegerString_AsNumberNullableAndEnumeration()
    {
        var element = new DicomIntegerString(DicomTag.InstanceNumber, " 4 ");

        Assert.Equal(4, element.Get<int>(0));
        Assert.Equal(4, element.Get<int?>(0));
        Assert.Equal(4.0, element.Get<double>(0));
        Assert.Equal(DayOfWeek.Thursday, element.Get<DayOfWeek>(0));
    }

    [Theory]
    [InlineData("12:30:15", 12, 30, 15)]
    [InlineData("123015.500000", 12, 30, 15)]
    [InlineData("1230", 12, 30, 0)]
    public void Get_Time_ReadsAllForms(string text, int hour, int minute, int second)
    {
        var time = new DicomTime(DicomTag.StudyTime, text).Get<DateTime>(0);

        Assert.Equal((hour, minute, second), (time.Hour, time.Minute, time.Second));
    }

    [Fact]
    public void Get_DateRange_LeavesTheOpenEndOpen()
    {
        var range = new DicomDate(DicomTag.StudyDate, "20101112-").Get<DicomDateRange>();

        Assert.Equal(new DateTime(2010, 11, 12), range.Minimum);
        Assert.Equal(DateTime.MaxValue, range.Maximum);
        Assert.Equal("20101112-", new DicomDate(DicomTag.StudyDate, range).Get<string>());
    }

    [Fact]
    public void Get_RangeOfAnEmptyDate_ThrowsFormatException() =>
        Assert.Throws<FormatException>(() => new DicomDate(DicomTag.StudyDate, "").Get<DicomDateRange>());

    [Fact]
    public void Get_NoDate_ThrowsFormatException() =>
        Assert.Throws<FormatException>(() => new DicomDate(DicomTag.StudyDate, "yesterday").Get<DateTime>());

    [Fact]
    public void PersonName_ThreeGroups_PropertiesReadTheAlphabeticOne()
    {
        var name = new DicomPersonName(DicomTag.PatientName, "Joho^Taro^^Dr=情報^太郎=じょうほう^たろう");

        Assert.Equal(("Joho", "Taro", "", "Dr", ""), (name.Last, name.First, name.Middle, name.Prefix, name.Suffix));
        Assert.Equal("Joho^Taro", new DicomPersonName(DicomTag.PatientName, "Joho", "Taro").Get<string>());
    }

    [Fact]
    public void Get_LongText_IsNotDividedAtBackslashes()
    {
        var text = new DicomLongText(DicomTag.ImageComments, @"C:\images");

        Assert.Equal((1, @"C:\images"), (text.Count, text.Get<string>()));
    }

    [Fact]
    public void Get_UniqueIdentifier_AsUidAndTransferSyntax()
    {
        var element = new DicomUniqueIdentifier(DicomTag.TransferSyntaxUID, DicomTransferSyntax.RLELossless);

        Assert.Equal("1.2.840.10008.1.2.5", element.Get<string>(0));
        Assert.Equal(DicomUID.RLELossless, element.Get<DicomUID>(0));
        Assert.Equal(DicomTransferSyntax.RLELossless, element.Get<DicomTransferSyntax>(0));
    }

    [Fact]
    public void Get_UnsignedShort_AsOtherNumbersTextAndEnumeration()
    {
        var element = new DicomUnsignedShort(DicomTag.Rows, 512, 3);

        Assert.Equal((512, 512u, 512.0), (element.Get<int>(), element.Get<uint>(), element.Get<double>()));
        Assert.Equal(["512", "3"], element.Get<string[]>());
        Assert.Equal(DayOfWeek.Wednesday, element.Get<DayOfWeek>(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => element.Get<ushort>(2));
    }

    [Fact]
    public void Get_OtherByte_AsWordsOfLittleEndian()
    {
        var element = new DicomOtherByte(DicomTag.PixelData, 0x01, 0x80, 0xff, 0xff);

        Assert.Equal([0x8001, 0xffff], element.Get<ushort[]>());
        Assert.Equal([-32767, -1], element.Get<short[]>());
    }

    [Fact]
    public void Get_AttributeTag_GroupBeforeElement()
    {
        var element =
            new DicomAttributeTag(DicomTag.FrameIncrementPointer, new MemoryByteBuffer([0x54, 0x00, 0x80, 0x00]));

        Assert.Equal(new DicomTag(0x0054, 0x0080), element.Get<DicomTag>());
        Assert.Equal(
            [0x54, 0x00, 0x80, 0x00],
            new DicomAttributeTag(DicomTag.FrameIncrementPointer, element.Get<DicomTag[]>()).Buffer.Data);
    }

    [Fact]
    public void Buffer_TextOfOddLength_IsPaddedAsItsVRWants()
    {
        Assert.Equal((byte)' ', new DicomCodeString(DicomTag.Modality, "CTX").Buffer.Data[^1]);
        Assert.Equal(0, new DicomUniqueIdentifier(DicomTag.SOPInstanceUID, "1.2").Buffer.Data[^1]);
    }
}
