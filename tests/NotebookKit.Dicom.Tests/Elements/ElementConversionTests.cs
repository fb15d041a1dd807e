using System.Reflection;
using FellowOakDicom;

namespace NotebookKit.Dicom.Tests.Elements;

/// <summary>The types that elements cannot be converted to: the exceptions are those of fo-dicom 5.1.3.</summary>
public sealed class ElementConversionTests
{
    [Fact]
    public void Get_UidAsAnObjectWithoutAnIndex_IsOutOfRange()
    {
        var element = new DicomUniqueIdentifier(DicomTag.TransferSyntaxUID, DicomTransferSyntax.RLELossless);

        Assert.Throws<IndexOutOfRangeException>(() => element.Get<DicomUID>());
        Assert.Throws<IndexOutOfRangeException>(() => element.Get<DicomTransferSyntax>());
        Assert.Throws<IndexOutOfRangeException>(() => element.Get<object>());
        Assert.Throws<IndexOutOfRangeException>(() => element.Get<DicomUID>(1));
        Assert.Equal("1.2.840.10008.1.2.5", element.Get<string>());
        Assert.Equal([DicomUID.RLELossless], element.Get<object[]>());
    }

    [Theory]
    [InlineData("1e400", typeof(OverflowException))]
    [InlineData("79228162514264337593543950336", typeof(OverflowException))]
    [InlineData("NaN", typeof(FormatException))]
    [InlineData("one", typeof(FormatException))]
    public void Get_DecimalStringThatNoDecimalHolds_Throws(string text, Type expected)
    {
        var element = new DicomDecimalString(DicomTag.ImagePositionPatient, "1", text, "3");

        Assert.Throws(expected, () => element.Get<double>(0));
        Assert.Throws(expected, () => element.Get<double[]>());
        Assert.Throws(expected, () => element.Get<decimal?>(1));
        Assert.Throws(expected, () => element.Get<object>(9));
        Assert.Equal($@"1\{text}\3", element.Get<string>());
    }

    [Theory]
    [InlineData("0.33333333333333333333333333333", 0.33333333333333337)]
    [InlineData("1e-40", 0.0)]
    public void Get_DecimalStringAsDouble_HasTheDigitsOfADecimal(string text, double expected) =>
        Assert.Equal(expected, new DicomDecimalString(DicomTag.RescaleSlope, text).Get<double>(0));

    [Theory]
    [InlineData("1.5", typeof(OverflowException))]
    [InlineData("2147483648", typeof(OverflowException))]
    [InlineData("1e3", typeof(FormatException))]
    [InlineData("", typeof(FormatException))]
    public void Get_IntegerStringThatNoIntHolds_Throws(string text, Type expected)
    {
        var element = new DicomIntegerString(DicomTag.ReferencedFrameNumber, "1", text);

        Assert.Throws(expected, () => element.Get<int>());
        Assert.Throws(expected, () => element.Get<ushort[]>());
        Assert.Throws(expected, () => element.Get<double>(9));
    }

    [Fact]
    public void Get_IntegerStringOfNoSuchIndex_ThrowsByTheTypeWanted()
    {
        var element = new DicomIntegerString(DicomTag.InstanceNumber, "4");

        Assert.Throws<IndexOutOfRangeException>(() => element.Get<int>(1));
        Assert.Throws<IndexOutOfRangeException>(() => element.Get<object>(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => element.Get<double>(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => element.Get<string>(1));
    }

    [Fact]
    public void Get_ArrayOfATypeThatNumbersInTextDoNotHave_ThrowsUnlikeOneOfTheOthers()
    {
        var slope = new DicomDecimalString(DicomTag.RescaleSlope, "2");
        var number = new DicomIntegerString(DicomTag.InstanceNumber, "2");

        Assert.Throws<InvalidCastException>(() => slope.Get<ushort[]>());
        Assert.Throws<InvalidCastException>(() => slope.Get<byte[]>());
        Assert.Throws<InvalidCastException>(() => slope.Get<DayOfWeek>());
        Assert.Throws<InvalidCastException>(() => number.Get<sbyte[]>());
        Assert.Throws<InvalidCastException>(() => number.Get<DayOfWeek[]>());
        Assert.Equal([(short)2], slope.Get<short[]>());
        Assert.Equal([(float?)2], slope.Get<float?[]>());
        Assert.Equal([(ushort)2], number.Get<ushort[]>());
        Assert.Equal([(object)2], number.Get<object[]>());
    }

    [Fact]
    public void Get_ArrayOfNoNumbers_IsEmptyOnlyForTheTypesThatTheyHave()
    {
        var slope = new DicomDecimalString(DicomTag.RescaleSlope, "");

        Assert.Empty(slope.Get<double[]>());
        Assert.Empty(slope.Get<int[]>());
        Assert.Throws<ArgumentOutOfRangeException>(() => slope.Get<ushort[]>());
        Assert.Empty(new DicomIntegerString(DicomTag.InstanceNumber, "").Get<ushort[]>());
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new DicomIntegerString(DicomTag.InstanceNumber, "").Get<bool[]>());
    }

    [Fact]
    public void Get_DatesAsObjects_OnlyOneByOne()
    {
        var element = new DicomDate(DicomTag.StudyDate, "20101112");

        Assert.Throws<InvalidCastException>(() => element.Get<object[]>());
        Assert.Equal(new DateTime(2010, 11, 12), element.Get<object>());
    }

    [Fact]
    public void Get_FirstOfNoDates_IsOutOfRange()
    {
        var element = new DicomTime(DicomTag.StudyTime, "");

        Assert.Throws<IndexOutOfRangeException>(() => element.Get<DateTime>());
        Assert.Throws<ArgumentOutOfRangeException>(() => element.Get<DateTime>(0));
    }

    [Fact]
    public void Get_AttributeTagOfNoSuchIndex_IsOutOfRange()
    {
        Assert.Throws<IndexOutOfRangeException>(
            () => new DicomAttributeTag(DicomTag.FrameIncrementPointer, DicomTag.Rows).Get<DicomTag>(1));
        Assert.Throws<IndexOutOfRangeException>(
            () => new DicomAttributeTag(DicomTag.FrameIncrementPointer).Get<string>());
    }

    [Fact]
    public void Get_NumberBeyondAStreamOfBytes_Throws()
    {
        var element = new DicomOtherByte(DicomTag.PixelData, 1, 0, 2);

        Assert.Equal(1, element.Get<short>());
        Assert.Throws<ArgumentException>(() => element.Get<short>(1));
        Assert.Throws<ArgumentException>(() => element.Get<int>());
        Assert.Throws<ArgumentOutOfRangeException>(() => element.Get<short>(-2));
    }

    [Fact]
    public void Get_TextAsATransferSyntaxThatItIsNot_WrapsTheReason()
    {
        var element = new DicomLongString(DicomTag.StudyDescription, DicomUID.CTImageStorage.UID);

        var error = Assert.Throws<TargetInvocationException>(() => element.Get<DicomTransferSyntax>());

        Assert.IsType<DicomDataException>(error.InnerException);
    }

    [Fact]
    public void TryGet_WhateverGetThrows_IsFalse()
    {
        var dataset =
            new DicomDataset().NotValidated().Add(DicomTag.WindowCenter, "40", "1e400").Add(
                DicomTag.StudyDate, "20101112");
        dataset.Add(DicomTag.StudyDescription, DicomUID.CTImageStorage.UID);

        Assert.False(dataset.TryGetValue(DicomTag.WindowCenter, 0, out double _));
        Assert.False(dataset.TryGetValues<ushort>(DicomTag.WindowCenter, out _));
        Assert.False(dataset.TryGetValues<object>(DicomTag.StudyDate, out _));
        Assert.False(dataset.TryGetSingleValue<DicomTransferSyntax>(DicomTag.StudyDescription, out _));
        Assert.Equal(-1, dataset.GetValueOrDefault(DicomTag.WindowCenter, 0, -1.0));
    }
}
