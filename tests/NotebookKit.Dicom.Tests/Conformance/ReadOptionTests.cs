using FellowOakDicom;

namespace NotebookKit.Dicom.Tests.Conformance;

/// <summary>Every way to open a file finds the same elements.</summary>
public sealed class ReadOptionTests
{
    private const int Small = 16;

    /// <summary>No UID is longer, so the transfer syntax never counts as large and is never left out.</summary>
    private const int LongestUid = 64;

    public static TheoryData<string> Files => Samples.Data(Samples.Representative);

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Open_EveryReadOptionAndSource_FindsTheSameElements(string name)
    {
        var path = Samples.Path(name);
        var expected = ElementReader.List(DicomFile.Open(path)).Elements;
        var cancellation = TestContext.Current.CancellationToken;
        using var stream = new MemoryStream(await File.ReadAllBytesAsync(path, cancellation));
        DicomFile[] files =
        [
            DicomFile.Open(path, FileReadOption.ReadAll),
            DicomFile.Open(path, FileReadOption.ReadLargeOnDemand, Small),
            DicomFile.Open(stream),
            await DicomFile.OpenAsync(path),
        ];
        Assert.All(files, file => Assert.Equal(expected, ElementReader.List(file).Elements));
    }

    [Theory]
    [InlineData("test_files/CT_small.dcm")]
    [InlineData("test_files/ExplVR_BigEnd.dcm")]
    [InlineData("test_files/MR_small_RLE.dcm")]
    [InlineData("test_files/MR_small_implicit.dcm")]
    public void Open_SkippingLargeTags_FindsTheSmallElements(string name)
    {
        var path = Samples.Path(name);
        var small = Paths(DicomFile.Open(path, FileReadOption.SkipLargeTags, LongestUid));
        Assert.ProperSubset(Paths(DicomFile.Open(path)), small);
        Assert.DoesNotContain("(7fe0,0010)", small);
    }

    private static HashSet<string> Paths(DicomFile file) =>
        [.. ElementReader.List(file).Elements.Select(element => element.Path)];
}
