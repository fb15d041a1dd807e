using System.Globalization;
using FellowOakDicom;
using NotebookKit.TestSupport;

namespace NotebookKit.Tests.Datasets;

public sealed class DatasetPropertiesTests
{
    private static readonly DicomDataset Brain =
        DicomFile.Open(Path.Combine(Repository.LectureFolder, "Brain01")).Dataset;

    [Fact]
    public void Properties_OfTheLecturesFirstSlice_AreWhatTheSlidesShow()
    {
        Assert.Equal("Joho Taro", Brain.PatientName);
        Assert.Equal("12345679", Brain.PatientID);
        Assert.Equal("TOSHIBA", Brain.Manufacturer);
        Assert.Equal(("20101112", "153820.000", "CT"), (Brain.StudyDate, Brain.StudyTime, Brain.Modality));
        Assert.Equal(("HEAD", 8.0, "FC21"), (Brain.BodyPartExamined, Brain.SliceThickness, Brain.ConvolutionKernel));
        Assert.Equal([-120.0, -119.7661, -462.6741], Brain.ImagePositionPatient);
        Assert.Equal("MONOCHROME2", Brain.PhotometricInterpretation);
        Assert.Equal((512, 512), (Brain.Rows, Brain.Columns));
        Assert.Equal([0.468, 0.468], Brain.PixelSpacing);
        Assert.Equal(
            (16, 16, 15, 1), (Brain.BitsAllocated, Brain.BitsStored, Brain.HighBit, Brain.PixelRepresentation));
        Assert.Equal((40.0, 80.0), (Brain.WindowCenter, Brain.WindowWidth));
        Assert.Equal([new Window(40, 80)], Brain.Windows);
        Assert.Equal((1.0, 0.0), (Brain.RescaleSlope, Brain.RescaleIntercept));
        Assert.NotEmpty(Brain.SOPInstanceUID);
        Assert.NotEmpty(Brain.StudyInstanceUID);
        Assert.NotEmpty(Brain.SeriesInstanceUID);
        _ = (Brain.SeriesNumber, Brain.AcquisitionNumber, Brain.InstanceNumber, Brain.SliceLocation);
    }

    /// <summary>Also where a writer, or a reader of implicit VR, gave the value a VR without a sign.</summary>
    [Theory]
    [InlineData(1, "SS", -2000, -2000)]
    [InlineData(1, "US", 63536, -2000)]
    [InlineData(1, "US", 2000, 2000)]
    [InlineData(0, "US", 63536, 63536)]
    [InlineData(0, "SS", -2000, 63536)]
    public void PixelValues_OfTheHeader_HaveTheSignOfThePixels(
        ushort representation, string vr, int stored, int expected)
    {
        foreach (var (tag, read) in new (DicomTag, Func<DicomDataset, int>)[]
        {
            (DicomTag.PixelPaddingValue, data => data.PixelPaddingValue),
            (DicomTag.PixelPaddingRangeLimit, data => data.PixelPaddingRangeLimit),
            (DicomTag.SmallestImagePixelValue, data => data.SmallestImagePixelValue),
            (DicomTag.LargestImagePixelValue, data => data.LargestImagePixelValue),
        })
        {
            DicomItem element =
                vr == "SS" ? new DicomSignedShort(tag, (short)stored) : new DicomUnsignedShort(tag, (ushort)stored);
            var data = new DicomDataset(element, new DicomUnsignedShort(DicomTag.PixelRepresentation, representation));

            Assert.Equal(expected, read(data));
        }
    }

    [Fact]
    public void WindowCenter_OfAFileWithSeveralWindows_IsTheFirst()
    {
        var data = new DicomDataset(
            new DicomDecimalString(DicomTag.WindowCenter, "40", "-600"),
            new DicomDecimalString(DicomTag.WindowWidth, "80", "1.5e3"),
            new DicomLongString(DicomTag.WindowCenterWidthExplanation, "BRAIN", "LUNG"));
        Assert.Equal((40.0, 80.0), (data.WindowCenter, data.WindowWidth));
        Assert.Equal(
            [new Window(40, 80) { Explanation = "BRAIN" }, new Window(-600, 1500) { Explanation = "LUNG" }],
            data.Windows);
    }

    [Fact]
    public void Windows_OfAFileWithout_IsEmpty() => Assert.Empty(new DicomDataset().Windows);

    [Fact]
    public void Windows_WithMoreCentersThanWidths_NamesBoth()
    {
        var data = new DicomDataset(
            new DicomDecimalString(
                DicomTag.WindowCenter, "40", "50"), new DicomDecimalString(DicomTag.WindowWidth, "80"));
        var message = Assert.Throws<DicomDataException>(() => data.Windows).Message;
        Assert.Contains("(0028,1050)", message);
        Assert.Contains("(0028,1051)", message);
    }

    [Fact]
    public void AnAbsentElement_IsAnErrorThatNamesItsTag()
    {
        var data = new DicomDataset();
        Assert.Contains(
            "(0028,1053) Rescale Slope", Assert.Throws<DicomDataException>(() => data.RescaleSlope).Message);
        Assert.Contains("(0010,0010)", Assert.Throws<DicomDataException>(() => data.PatientName).Message);
        Assert.Contains("(0028,0030)", Assert.Throws<DicomDataException>(() => data.PixelSpacing).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("soft")]
    [InlineData("NaN")]
    [InlineData("1,5")]
    public void ANumberThatIsNone_IsAnErrorThatNamesItsTag(string text)
    {
        var data = WithoutValidation(new DicomDecimalString(DicomTag.WindowWidth, text));
        Assert.Contains("(0028,1051)", Assert.Throws<DicomDataException>(() => data.WindowWidth).Message);
    }

    [Fact]
    public void AFractionWhereAWholeNumberBelongs_IsAnErrorThatNamesItsTag()
    {
        var data = WithoutValidation(new DicomIntegerString(DicomTag.SeriesNumber, "1.5"));
        Assert.Contains("(0020,0011)", Assert.Throws<DicomDataException>(() => data.SeriesNumber).Message);
    }

    [Fact]
    public void Numbers_InACountryWithDecimalCommas_AreReadTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal([0.468, 0.468], Brain.PixelSpacing);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // As a file brings it: what is read is not validated.
    private static DicomDataset WithoutValidation(DicomElement element) =>
        new DicomDataset().NotValidated().Add(element);
}
