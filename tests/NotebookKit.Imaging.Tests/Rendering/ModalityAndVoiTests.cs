using FellowOakDicom;
using NotebookKit.Rendering;
using NotebookKit.TestImages;
using NotebookKit.TestSupport;

namespace NotebookKit.Tests.Rendering;

/// <summary>
/// What stands between stored values and gray: tables, functional groups, and what to take if nothing does.
/// </summary>
public sealed class ModalityAndVoiTests
{
    private static readonly ushort[] Falling = [.. Enumerable.Range(0, 200).Select(i => (ushort)(4000 - 20 * i))];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Render_WithAModalityTable_AppliesIt(bool signed) => RenderedImage.IsTheJudges(Image(signed).With(
        [.. Voi("1500", "3000"), Table(DicomTag.ModalityLUTSequence, Falling, signed ? -100 : 20, 16, signed)]));

    [Theory]
    [InlineData(12)]
    [InlineData(16)]
    public void Render_WithAVoiTable_AppliesIt(int bits) => RenderedImage.IsTheJudges(
        Rescaled(Image(signed: false), "2", "-30")
            .With(Table(DicomTag.VOILUTSequence, Falling, 10, bits, signed: false)));

    [Fact]
    public void Render_WithAWindowAndAVoiTable_TakesTheWindow() => RenderedImage.IsTheJudges(Image(signed: false).With(
        [.. Voi("100", "150"), Table(DicomTag.VOILUTSequence, Falling, 10, 16, signed: false)]));

    [Fact]
    public void Render_OfAnEnhancedImage_TakesWhatEachFrameSays()
    {
        var data = Frames(3).With(new DicomSequence(
            DicomTag.SharedFunctionalGroupsSequence,
            Groups(PixelValues("1", "-1024"), FrameVoi("40", "400"))));
        RenderedImage.IsTheJudges(data);
        data.Add(new DicomSequence(
            DicomTag.PerFrameFunctionalGroupsSequence, Groups(PixelValues("2", "-100")), Groups(FrameVoi("80", "90")),
            Groups()));
        RenderedImage.IsTheJudges(data);
        // What a frame says goes before what the file says at its top.
        RenderedImage.IsTheJudges(Rescaled(data, "7", "7"));
    }

    [Fact]
    public void Render_WithoutWindow_SpreadsThe1stTo99thPercentile()
    {
        RenderedImage.IsTheJudges(Image(signed: false));
        RenderedImage.IsTheJudges(Rescaled(Image(signed: true), "0.5", "3"));
        RenderedImage.IsTheJudges(Frames(4));
    }

    [Fact]
    public void Render_WithoutWindow_LeavesPaddingOut()
    {
        RenderedImage.IsTheJudges(Image(signed: true).With(new DicomSignedShort(DicomTag.PixelPaddingValue, -126)));
        RenderedImage.IsTheJudges(Image(signed: false).With(
            new DicomUnsignedShort(DicomTag.PixelPaddingValue, 250),
            new DicomUnsignedShort(DicomTag.PixelPaddingRangeLimit, 100)));
    }

    [Theory]
    [InlineData("HEAD", "CT", 40, 80)]
    [InlineData("chest ", "CT", -600, 1500)]
    [InlineData("KNEE", "CT", 400, 1800)]
    [InlineData("SOMETHING", "CT", 50, 400)]
    public void Render_OfACtWithoutWindow_TakesTheUsualOneOfTheBodyPart(
        string part, string modality, double center, double width)
    {
        var data = Rescaled(Image(signed: true), "20", "0").With(
            new DicomCodeString(DicomTag.BodyPartExamined, part.Trim().ToUpperInvariant()),
            new DicomCodeString(DicomTag.Modality, modality));
        var renderer = new GrayscaleRenderer(data);
        Assert.Equal((center, width), (renderer.WindowOf()!.Value.Center, renderer.WindowOf()!.Value.Width));
        Assert.Contains(
            FormattableString.Invariant($"({center} / {width})"), Assert.Single(renderer.Notes).Text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MR", true)]
    [InlineData("CT", false)]
    public void Render_OfValuesThatAreNotHounsfieldUnits_TakesThePercentiles(string modality, bool rescaled)
    {
        var data = Image(signed: true).With(new DicomCodeString(DicomTag.Modality, modality));
        RenderedImage.IsTheJudges(rescaled ? Rescaled(data, "1", "0") : data);
    }

    [Theory]
    [InlineData("40", "0")]
    [InlineData("40", "-5")]
    [InlineData("40", "")]
    [InlineData("40", "wide")]
    [InlineData("40\\50", "80")]
    public void Render_WithAnImpossibleWindow_SaysSoAndChoosesAnother(string center, string width)
    {
        var data = Image(signed: false);
        data.NotValidated();
        data.Add(new DicomDecimalString(DicomTag.WindowCenter, center.Split('\\')));
        data.Add(new DicomDecimalString(DicomTag.WindowWidth, width.Split('\\')));

        var renderer = new GrayscaleRenderer(data);

        var note = Assert.Single(renderer.Notes, note => note.Subject == RenderingSubject.Window).Text;
        Assert.Contains("(0028,1051)", note, StringComparison.Ordinal);
        Assert.Contains("percentile", note, StringComparison.Ordinal);
        Assert.Equal(new GrayscaleRenderer(Image(signed: false)).RenderGray8(), renderer.RenderGray8());
    }

    [Theory]
    [InlineData(11)]
    [InlineData(15)]
    public void Render_OfTwelveSignedBitsWithOthersAbove_GivesDcm2pnmsGrays(int high)
    {
        using var folder = new TemporaryFolder();
        var (file, picture) = (folder.File("image.dcm"), folder.File("image.pgm"));
        new DicomFile(SyntheticImage.Describe(20, 30, 16, signed: true).With(
            new DicomUnsignedShort(DicomTag.BitsStored, 12), new DicomUnsignedShort(DicomTag.HighBit, (ushort)high))
            .WithPixels(1200)).Save(file);

        Judge.RunTool("dcm2pnm", "+Ww", "40", "1800", file, picture).RequireSuccess();

        var data = DicomFile.Open(file).Dataset;
        var grays = new GrayscaleRenderer(data, new Window(40, 1800), VoiFunction.Linear).RenderGray8();
        Assert.All(
            Pnm.Samples(picture).Zip(grays), pair => Assert.InRange(pair.Second, pair.First - 1, pair.First + 1));
    }

    [Fact]
    public void Render_WithATableThatIsTooShort_NamesBothTags()
    {
        var table = Table(DicomTag.ModalityLUTSequence, Falling[..100], 0, 16, signed: false);
        table.Items[0].AddOrUpdate(DicomTag.LUTDescriptor, (ushort)200, (ushort)0, (ushort)16);

        var message = Assert.Throws<DicomDataException>(() => new GrayscaleRenderer(Image(false).With(table))).Message;

        Assert.Contains("(0028,3002)", message, StringComparison.Ordinal);
        Assert.Contains("(0028,3006)", message, StringComparison.Ordinal);
    }

    private static DicomDataset Image(bool signed) => SyntheticImage.Describe(20, 30, 8, signed).WithPixels(600);

    private static DicomDataset Frames(int count) => SyntheticImage.Describe(10, 15, 16)
        .With(new DicomIntegerString(DicomTag.NumberOfFrames, count)).WithPixels(300 * count);

    private static DicomDataset Rescaled(DicomDataset data, string slope, string intercept) =>
        data.With([.. Values(slope, intercept)]);

    private static DicomItem[] Values(string slope, string intercept) =>
    [
        new DicomDecimalString(DicomTag.RescaleSlope, slope),
        new DicomDecimalString(DicomTag.RescaleIntercept, intercept),
    ];

    private static DicomItem[] Voi(string center, string width) =>
    [
        new DicomDecimalString(DicomTag.WindowCenter, center), new DicomDecimalString(DicomTag.WindowWidth, width),
    ];

    private static DicomSequence PixelValues(string slope, string intercept) => new(
        DicomTag.PixelValueTransformationSequence, new DicomDataset(Values(slope, intercept)));

    private static DicomSequence FrameVoi(string center, string width) => new(
        DicomTag.FrameVOILUTSequence, new DicomDataset(Voi(center, width)));

    private static DicomDataset Groups(params DicomItem[] groups) => new(groups);

    private static DicomSequence Table(DicomTag sequence, ushort[] entries, int first, int bits, bool signed)
    {
        DicomItem descriptor = signed
            ? new DicomSignedShort(DicomTag.LUTDescriptor, (short)entries.Length, (short)first, (short)bits)
            : new DicomUnsignedShort(DicomTag.LUTDescriptor, (ushort)entries.Length, (ushort)first, (ushort)bits);
        return new DicomSequence(
            sequence, new DicomDataset(descriptor, new DicomUnsignedShort(DicomTag.LUTData, entries)));
    }
}
