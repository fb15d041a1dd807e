using FellowOakDicom;
using FellowOakDicom.Imaging;
using NotebookKit.Rendering;
using NotebookKit.TestImages;
using NotebookKit.TestSupport;

namespace NotebookKit.Tests.Rendering;

public sealed class ColorRendererTests
{
    // pydicom inverts the standard's coefficients of four digits.
    private const int RoundedCoefficients = 1;

    private static readonly ushort[] Rising = [.. Enumerable.Range(0, 100).Select(i => (ushort)(i * 600))];

    [Theory]
    [InlineData("RGB", 0)]
    [InlineData("YBR_FULL", RoundedCoefficients)]
    public void Render_OfColorSamples_GivesPydicomsRgb(string interpretation, int tolerance)
    {
        var data = SyntheticImage.Describe(20, 30, 8, samples: 3)
            .With(new DicomCodeString(DicomTag.PhotometricInterpretation, interpretation)).WithPixels(1800);
        RenderedImage.IsTheJudges(data, tolerance);
        RenderedImage.IsTheJudges(data.With(new DicomUnsignedShort(DicomTag.PlanarConfiguration, 1)), tolerance);
    }

    [Fact]
    public void Render_OfPydicomsColorFiles_GivesPydicomsRgb()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "SC_ybr_full_422_uncompressed.dcm", "SC_rgb_small_odd.dcm", "ExplVR_BigEnd.dcm" })
        {
            RenderedImage.IsTheJudges(
                Path.Combine(Judge.PydicomData("test_files"), name), folder.File($"{name}.npy"), RoundedCoefficients);
        }
    }

    [Theory]
    [InlineData(8)]
    [InlineData(16)]
    public void Render_OfAPalette_GivesDcm2pnmsColors(int bits)
    {
        using var folder = new TemporaryFolder();
        var (file, picture) = (folder.File("palette.dcm"), folder.File("palette.ppm"));
        new DicomFile(Palette(bits)).Save(file);

        Judge.RunTool("dcm2pnm", file, picture).RequireSuccess();

        var renderer = new ColorRenderer(DicomFile.Open(file).Dataset);
        var expected = Pnm.Samples(picture);
        Assert.Equal(expected.Length, renderer.RenderRgb8().Length);
        Assert.All(
            expected.Zip(renderer.RenderRgb8()),
            pair => Assert.InRange(pair.Second, pair.First - 1, pair.First + 1));
    }

    [Fact]
    public void Render_OfAPaletteInSegments_SaysSo()
    {
        var data = Palette(16).Remove(DicomTag.RedPaletteColorLookupTableData)
            .With(new DicomOtherWord(DicomTag.SegmentedRedPaletteColorLookupTableData, Rising));
        Assert.Contains(
            "(0028,1221)", Assert.Throws<DicomDataException>(() => new ColorRenderer(data)).Message);
    }

    [Theory]
    [InlineData("CMYK", 4)]
    [InlineData("MONOCHROME2", 3)]
    [InlineData("PALETTE COLOR", 3)]
    [InlineData("HSV", 3)]
    public void Render_OfAnotherColor_NamesIt(string interpretation, int samples)
    {
        var data = SyntheticImage.Describe(2, 2, 8, samples: (ushort)samples)
            .With(new DicomCodeString(DicomTag.PhotometricInterpretation, interpretation)).WithPixels(4 * samples);
        var message = Assert.Throws<DicomImagingException>(() => FrameRenderer.Of(data)).Message;
        Assert.Contains($"(0028,0004) Photometric Interpretation is {interpretation}", message);
    }

    [Fact]
    public void ReadGray_OfAPalette_NeverTakesItsIndicesForGrays() => Assert.Contains(
        "PALETTE COLOR", Assert.Throws<DicomImagingException>(() => StoredPixels.ReadGray(Palette(16))).Message);

    private static DicomDataset Palette(int bits)
    {
        ushort[] Entries(int shift) =>
            [.. Rising.Select((_, i) => (ushort)(Rising[(i + shift) % Rising.Length] >> (16 - bits)))];
        DicomUnsignedShort Descriptor(DicomTag tag) => new(tag, (ushort)Rising.Length, 20, (ushort)bits);
        return SyntheticImage.Describe(20, 30, 8).WithPixels(600).With(
            new DicomCodeString(DicomTag.PhotometricInterpretation, "PALETTE COLOR"),
            Descriptor(DicomTag.RedPaletteColorLookupTableDescriptor),
            Descriptor(DicomTag.GreenPaletteColorLookupTableDescriptor),
            Descriptor(DicomTag.BluePaletteColorLookupTableDescriptor),
            new DicomOtherWord(DicomTag.RedPaletteColorLookupTableData, Entries(0)),
            new DicomOtherWord(DicomTag.GreenPaletteColorLookupTableData, Entries(30)),
            new DicomOtherWord(DicomTag.BluePaletteColorLookupTableData, Entries(60)));
    }
}
