using FellowOakDicom;
using FellowOakDicom.Imaging;
using NotebookKit.Rendering;
using NotebookKit.TestImages;

namespace NotebookKit.Tests.Rendering;

public sealed class GrayscaleRendererTests
{
    private static readonly Window Window = new(-300.4, 1499.7);

    [Theory]
    [InlineData(8, false)]
    [InlineData(8, true)]
    [InlineData(16, false)]
    [InlineData(16, true)]
    [InlineData(32, false)]
    [InlineData(32, true)]
    public void Render_ByTheLecture_IsWhatItsLinesGiveOnArrays(int bits, bool signed)
    {
        // 40 × 50 pixels are fewer than 16 bits have values, 400 × 500 are more: both ways of calculation.
        foreach (var (rows, columns) in new (ushort, ushort)[] { (40, 50), (400, 500) })
        {
            var data = Image(rows, columns, (ushort)bits, signed);
            var ct = data.PixelArray() * data.RescaleSlope + data.RescaleIntercept;
            var (min, max) = (Window.Minimum, Window.Maximum);
            var low = (255 * (ct - min) / (max - min)).Clip(0, 255).ToArray();
            var high = (65535 * (ct - min) / (max - min)).Clip(0, 65535);

            var renderer = new GrayscaleRenderer(data, Window);
            Assert.Equal(low.Select(gray => (byte)Math.Round(gray, MidpointRounding.ToEven)), renderer.RenderGray8());
            Assert.Equal(high.ToArray().Select(gray => (ushort)gray), renderer.RenderGray16());
        }
    }

    [Fact]
    public void Render_OfSeveralFrames_TakesTheFrameAskedFor()
    {
        var data = Image(20, 30, 16, signed: true).With(
            new DicomIntegerString(DicomTag.NumberOfFrames, 2), new DicomUnsignedShort(DicomTag.Rows, 10));
        var renderer = new GrayscaleRenderer(data, Window);
        Assert.Equal((2, 10, 30), (renderer.FrameCount, renderer.Rows, renderer.Columns));
        var whole = new GrayscaleRenderer(Image(20, 30, 16, signed: true), Window).RenderGray8();
        Assert.Equal(whole[..300], renderer.RenderGray8(0));
        Assert.Equal(whole[300..], renderer.RenderGray8(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => renderer.RenderGray8(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => renderer.RenderGray8(-1));
    }

    [Fact]
    public void Render_OfMonochrome1_IsInvertedByTheStandardsFunctionsOnly()
    {
        var plain = Image(20, 30, 8);
        var inverted = Image(20, 30, 8).With(new DicomCodeString(DicomTag.PhotometricInterpretation, "MONOCHROME1"));
        var window = new Window(128, 256);

        byte[] Render(DicomDataset data, VoiFunction function) =>
            new GrayscaleRenderer(data, window, function).RenderGray8();
        Assert.Equal(Render(plain, VoiFunction.Lecture), Render(inverted, VoiFunction.Lecture));
        // At center 128 and width 256 LINEAR maps 0 to 0 and 255 to 255.
        Assert.Equal(
            Render(plain, VoiFunction.Linear).Select(gray => (byte)(255 - gray)), Render(inverted, VoiFunction.Linear));
    }

    [Fact]
    public void Constructor_WithoutAWindow_TakesTheFilesFirst()
    {
        var data = Image(20, 30, 8).With(
            new DicomDecimalString(DicomTag.WindowCenter, "40", "1"),
            new DicomDecimalString(DicomTag.WindowWidth, "80", "2"));
        Assert.Equal(new Window(40, 80), new GrayscaleRenderer(data).WindowOf());
    }

    [Fact]
    public void Constructor_WithoutRescale_TakesTheValuesAndSaysSo()
    {
        var data = Image(20, 30, 8).Remove(DicomTag.RescaleSlope, DicomTag.RescaleIntercept);
        var renderer = new GrayscaleRenderer(data, new Window(128, 256), VoiFunction.Linear);
        Assert.Equal(data.PixelArray<byte>().ToArray(), renderer.RenderGray8());
        Assert.Contains("(0028,1053)", Assert.Single(renderer.Notes).Text);
    }

    [Fact]
    public void Constructor_WithAGivenWindowThatCannotBe_NamesTheTag() => Assert.Contains(
        "(0028,1051)",
        Assert.Throws<DicomDataException>(() => new GrayscaleRenderer(Image(20, 30, 8), new Window(40, 0))).Message);

    [Fact]
    public void Constructor_OfAColorImage_SaysWhyNot()
    {
        var data = Rescaled(SyntheticImage.Describe(2, 2, 8, samples: 3).WithPixels(12));
        Assert.Contains(
            "(0028,0002)", Assert.Throws<DicomImagingException>(() => new GrayscaleRenderer(data, Window)).Message);
    }

    private static DicomDataset Image(ushort rows, ushort columns, ushort bits, bool signed = false) =>
        Rescaled(SyntheticImage.Describe(rows, columns, bits, signed).WithPixels(rows * columns * bits / 8));

    private static DicomDataset Rescaled(DicomDataset data) => data.With(
        new DicomDecimalString(DicomTag.RescaleSlope, "1.5"), new DicomDecimalString(
            DicomTag.RescaleIntercept, "-1024.25"));
}
