using FellowOakDicom;
using NotebookKit.TestImages;
using static NotebookKit.Notebook;

namespace NotebookKit.Tests.Images;

/// <summary><c>Show(data)</c>, which shows what the file means.</summary>
public sealed class ShowDatasetTests
{
    [Fact]
    public void Show_OfADataset_IsShowOfItsValuesThroughItsWindow()
    {
        var data = DicomFile.Open(Lecture.Data("Brain01")).Dataset;
        var ct = data.PixelArray() * data.RescaleSlope + data.RescaleIntercept;
        var (min, max) = (data.WindowCenter - data.WindowWidth / 2, data.WindowCenter + data.WindowWidth / 2);

        Assert.Equal(Show(ct, min, max).ToPng(), Show(data).ToPng());
        Assert.Null(Show(data).Title);
        Assert.Equal(Show(ct, 0, 200).ToPng(), Show(data, new Window(100, 200)).ToPng());
    }

    [Fact]
    public void Show_OfMonochrome1_TurnsTheGrays()
    {
        var (plain, turned) = (Image(), Image().With(
            new DicomCodeString(DicomTag.PhotometricInterpretation, "MONOCHROME1")));
        Assert.NotEqual(Show(plain).ToPng(), Show(turned).ToPng());
        Assert.Equal("image 30×20, shown from 0 to 255", Show(turned, title: "").ToString().TrimStart(':', ' '));
    }

    [Fact]
    public void Show_WithoutWindow_SaysWhatIsTaken() =>
        Assert.Contains("percentile", Show(Image()).Title, StringComparison.Ordinal);

    [Fact]
    public void Show_OfAFrame_TakesThatFrame()
    {
        var frames = SyntheticImage.Describe(10, 15, 16)
            .With(new DicomIntegerString(DicomTag.NumberOfFrames, 2)).WithPixels(600);
        var window = new Window(30000, 60000);
        Assert.NotEqual(Show(frames, window).ToPng(), Show(frames, window, frame: 1).ToPng());
        Assert.Throws<ArgumentOutOfRangeException>(() => Show(frames, window, frame: 2));
    }

    [Fact]
    public void Show_OfColor_IsInColor() => Assert.Contains(
        "in color", Show(SyntheticImage.Describe(2, 2, 8, samples: 3).WithPixels(12)).ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void Viewer_WithoutWindow_OpensWhereShowDoes()
    {
        var data = Image().With(
            new DicomDecimalString(DicomTag.RescaleSlope, "20"), new DicomDecimalString(DicomTag.RescaleIntercept, "0"),
            new DicomCodeString(DicomTag.Modality, "CT"), new DicomCodeString(DicomTag.BodyPartExamined, "CHEST"));
        Assert.Equal(new Window(-600, 1500), Viewer(data).Window);
        Assert.Equal(Show(data).ToPng(), Viewer(data).ToPng());
        // Stored values of unknown meaning: no window of CT.
        Assert.Equal(Show(Image()).ToPng(), Viewer(Image()).ToPng());
    }

    private static DicomDataset Image() => SyntheticImage.Describe(20, 30, 8, signed: true).WithPixels(600);
}
