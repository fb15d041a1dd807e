using System.Net;
using System.Numerics.Tensors;
using System.Text.Json;
using System.Text.RegularExpressions;
using FellowOakDicom;
using FellowOakDicom.Imaging;
using NotebookKit.TestImages;
using NotebookKit.TestSupport;
using static NotebookKit.Notebook;

namespace NotebookKit.Tests.Viewing;

public sealed partial class ImageViewerTests
{
    private const int LargestSlice = 600_000;

    public static TheoryData<string> Lecture =>
        [.. Directory.EnumerateFiles(Repository.LectureFolder).Select(file => Path.GetFileName(file)!).Order()];

    [Theory, MemberData(nameof(Lecture))]
    public void ToHtml_OfEverySlice_IsSmall(string name) =>
        Assert.InRange(Viewer(Open(name)).ToHtml().Length, 1, LargestSlice);

    [Fact]
    public void ToHtml_OfASeries_IsSmallPerSlice() =>
        Assert.InRange(Viewer([Open("Lung01"), Open("Lung02"), Open("Lung03")]).ToHtml().Length, 1, 3 * LargestSlice);

    [Fact]
    public void ToHtml_MadeTwice_IsTheSameText() =>
        Assert.Equal(Viewer(Open("Brain01")).ToHtml(), Viewer(Open("Brain01")).ToHtml());

    [Fact]
    public void ToHtml_OfDifferentPixels_HasAnotherName() => Assert.NotEqual(
        Name().Match(Viewer(Tensor.Create<short>([1, 2, 3, 4], [2, 2])).ToHtml()).Value,
        Name().Match(Viewer(Tensor.Create<short>([1, 3, 2, 4], [2, 2])).ToHtml()).Value);

    [Fact]
    public void ToHtml_LoadsNothing()
    {
        var html = Viewer(Open("Brain01")).ToHtml();
        Assert.DoesNotMatch("(src|href|action)=\"(?!data:)", html);
        Assert.DoesNotMatch("url\\(|@import|\\bimport\\(|\\bfetch\\(", html);
    }

    [Fact]
    public void ToHtml_WithTextsThatAreMarkup_EncodesThem()
    {
        const string Hostile = "</script><img src=x onerror=alert(1)>\"'\0";
        var data = SyntheticImage.Describe(2, 2, 16).WithPixels(8).With(
            new DicomDecimalString(DicomTag.WindowCenter, "1"), new DicomDecimalString(DicomTag.WindowWidth, "2"),
            new DicomLongString(DicomTag.WindowCenterWidthExplanation, "</script><b x='\""),
            new DicomLongString(DicomTag.RescaleType, "<i>\"'&"));

        var html = Viewer(data, Hostile).ToHtml();

        Assert.DoesNotContain("<img src=x", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b x", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>", html, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(html, "</script"));
        var settings = Settings(html);
        Assert.Equal(Hostile, settings.GetProperty("title").GetString());
        Assert.Equal("</script><b x='\"", settings.GetProperty("presets")[0].GetProperty("name").GetString());
        Assert.Equal("<i>\"'&", settings.GetProperty("slices")[0].GetProperty("unit").GetString());
    }

    [Fact]
    public void ToString_OfASeries_CountsTheSlices() => Assert.Equal(
        "Lung: viewer 512×512, 3 slices, window center -600, width 1500",
        Viewer([Open("Lung01"), Open("Lung02"), Open("Lung03")], "Lung").ToString());

    [Fact]
    public void ToPng_OfASlice_IsThePictureOfItsWindow() =>
        Assert.Equal(Show(Open("Brain01").RescaledPixelArray(), 0, 80).ToPng(), Viewer(Open("Brain01")).ToPng());

    [Fact]
    public void ToPng_OfMonochrome1_IsWhiteWhereValuesAreLow()
    {
        var data = SyntheticImage.Describe(1, 3, 8).With(
            new DicomCodeString(DicomTag.PhotometricInterpretation, "MONOCHROME1"),
            new DicomDecimalString(DicomTag.WindowCenter, "128"), new DicomDecimalString(DicomTag.WindowWidth, "256"),
            new DicomOtherByte(DicomTag.PixelData, 0, 100, 255));

        Assert.Equal([255, 155, 0], Assert.Single(Viewer(data).Slices).Shade(new Window(128, 256)));
    }

    [Fact]
    public void Viewer_OfFrames_ScrollsThem() =>
        Assert.Equal(
            3,
            Viewer(
                SyntheticImage.Describe(2, 2, 16).With(new DicomIntegerString(DicomTag.NumberOfFrames, 3)).WithPixels(
                    24)).Slices.Count);

    [Fact]
    public void Viewer_OfASeries_BeginsInItsMiddleWithThatSlicesWindow()
    {
        var viewer = Viewer(new[] { 10, 20, 30, 40, 50 }.Select(WithWindow));

        Assert.Equal((2, new Window(30, 8)), (viewer.Opening.Index, viewer.Window));
        Assert.Equal(Viewer(WithWindow(30)).ToPng(), viewer.ToPng());

        static DicomDataset WithWindow(int center) => SyntheticImage.Describe(1, 2, 8).With(
            new DicomDecimalString(DicomTag.WindowCenter, center), new DicomDecimalString(DicomTag.WindowWidth, 8),
            new DicomOtherByte(DicomTag.PixelData, (byte)(center - 2), (byte)(center + 1)));
    }

    [Fact]
    public void Viewer_WithoutWindow_BeginsWithTheWholeRange() =>
        Assert.Equal(new Window(3, 10), Viewer(Tensor.Create([-2.0, 0, 4, 8], [2, 2])).Window);

    [Fact]
    public void Viewer_WithWindow_BeginsWithIt() =>
        Assert.Equal(new Window(40, 80), Viewer(Tensor.Create([-2.0, 0, 4, 8], [2, 2]), new Window(40, 80)).Window);

    [Theory]
    [InlineData("CT", "", "HU")]
    [InlineData("CT", "US", "")]
    [InlineData("CT", "HU_MOD", "HU_MOD")]
    [InlineData("MR", "", "")]
    public void Viewer_ReadsTheUnit(string modality, string type, string unit)
    {
        var data = SyntheticImage.Describe(2, 2, 16).WithPixels(8).With(
            new DicomCodeString(DicomTag.Modality, modality),
            new DicomDecimalString(DicomTag.RescaleSlope, "1"), new DicomDecimalString(DicomTag.RescaleIntercept, "0"));
        if (type.Length > 0) data.Add(DicomTag.RescaleType, type);

        Assert.Equal(unit, Viewer(data).Slices[0].Unit);
    }

    [Fact]
    public void Viewer_OfSlicesOfTwoSizes_SaysWhich()
    {
        var error = Assert.Throws<ArgumentException>(() => Viewer(
        [
            SyntheticImage.Describe(2, 4, 16).WithPixels(16), SyntheticImage.Describe(3, 4, 16).WithPixels(24),
        ]));
        Assert.Equal("The slices of a series have one size; slice 1 has 4×2 pixels, slice 2 has 4×3.", error.Message);
    }

    [Fact]
    public void Viewer_OfNoSlice_Throws() =>
        Assert.Throws<ArgumentException>(() => Viewer(Array.Empty<DicomDataset>()));

    [Fact]
    public void Viewer_OfColor_Throws() =>
        Assert.Throws<DicomImagingException>(() => Viewer(SyntheticImage.Describe(2, 2, 8, samples: 3).WithPixels(12)));

    [Fact]
    public void Viewer_OfAnArrayThatIsNoImage_NamesItsShape() => Assert.Contains(
        "[2, 1, 2]", Assert
            .Throws<ArgumentException>(
                () => Viewer(Tensor.Create([1, 2, 3, 4], [2, 1, 2]))).Message, StringComparison.Ordinal);

    [Fact]
    public void Viewer_OfAWindowWithoutWidth_Throws() =>
        Assert.Throws<DicomDataException>(() => Viewer(Tensor.Create([1, 2, 3, 4], [2, 2]), new Window(40, 0)));

    [Fact]
    public void SideBySide_TakesViewers()
    {
        var viewer = Viewer(Tensor.Create([1, 2, 3, 4], [2, 2]));
        Assert.Contains(viewer.ToHtml(), SideBySide(viewer, viewer).ToHtml(), StringComparison.Ordinal);
    }

    private static DicomDataset Open(string name) =>
        DicomFile.Open(Path.Combine(Repository.LectureFolder, name)).Dataset;

    private static JsonElement Settings(string html) =>
        JsonElement.Parse(WebUtility.HtmlDecode(SettingsAttribute().Match(html).Groups[1].Value));

    [GeneratedRegex("data-settings=\"([^\"]*)\"")]
    private static partial Regex SettingsAttribute();

    [GeneratedRegex("data-kit-viewer=\"[0-9a-f]{16}\"")]
    private static partial Regex Name();
}
