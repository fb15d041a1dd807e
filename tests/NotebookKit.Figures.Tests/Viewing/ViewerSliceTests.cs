using FellowOakDicom;
using NotebookKit.TestImages;
using NotebookKit.Viewing;
using static NotebookKit.Notebook;

namespace NotebookKit.Tests.Viewing;

/// <summary>What a viewer reads of a slice beside its pixels.</summary>
public sealed class ViewerSliceTests
{
    [Fact]
    public void Distance_WithPixelSpacing_IsIt() => Assert.Equal(
        new PixelDistance(0.5, 0.25, AtDetector: false),
        Slice(Spacing(DicomTag.PixelSpacing, @"0.5\0.25"), Spacing(DicomTag.ImagerPixelSpacing, @"1\1")).Distance);

    [Fact]
    public void Distance_WithImagerPixelSpacingAlone_IsAtTheDetector() => Assert.Equal(
        new PixelDistance(0.2, 0.1, AtDetector: true),
        Slice(Spacing(DicomTag.ImagerPixelSpacing, @"0.2\0.1")).Distance);

    [Theory]
    [InlineData(@"0\1")]
    [InlineData(@"-1\1")]
    [InlineData("0.5")]
    public void Distance_ThatIsImpossible_IsUnknown(string spacing) =>
        Assert.Null(Slice(Spacing(DicomTag.PixelSpacing, spacing)).Distance);

    [Fact]
    public void Distance_InTheSharedGroups_IsEveryFrames() => Assert.Equal(
        new PixelDistance(0.5, 0.25, AtDetector: false),
        Slice(new DicomSequence(
            DicomTag.SharedFunctionalGroupsSequence,
            new DicomDataset
            {
                new DicomSequence(
                    DicomTag.PixelMeasuresSequence, new DicomDataset { Spacing(DicomTag.PixelSpacing, @"0.5\0.25") }),
            })).Distance);

    /// <summary>The 16 bits F830 are −2000 where pixels have a sign, whatever the value representation says.</summary>
    [Theory]
    [InlineData(true, -2000)]
    [InlineData(false, 63536)]
    public void Padding_OfSignedPixels_HasTheirSign(bool signed, double value)
    {
        var data = SyntheticImage.Describe(2, 2, 16, signed).WithPixels(8)
            .With(new DicomUnsignedShort(DicomTag.PixelPaddingValue, 63536));

        Assert.Equal((value, value), Ends(Viewer(data).Slices[0]));
    }

    [Fact]
    public void Padding_WithALimit_IsTheRangeBetweenThem() => Assert.Equal(
        (10, 20),
        Ends(Slice(
            new DicomUnsignedShort(DicomTag.PixelPaddingValue, 20),
            new DicomUnsignedShort(DicomTag.PixelPaddingRangeLimit, 10))));

    private static (double, double) Ends(ViewerSlice slice) => (slice.Padding.Lowest, slice.Padding.Highest);

    private static ViewerSlice Slice(params DicomItem[] items) =>
        Viewer(SyntheticImage.Describe(2, 2, 16).NotValidated().WithPixels(8).With(items)).Slices[0];

    private static DicomDecimalString Spacing(DicomTag tag, string text) => new(tag, text);
}
