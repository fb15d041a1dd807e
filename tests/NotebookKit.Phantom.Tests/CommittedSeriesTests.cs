using FellowOakDicom;
using NotebookKit.Phantom;
using NotebookKit.TestSupport;

namespace NotebookKit.Tests.Phantom;

/// <summary>The files in data/ct_series are what the generator makes, on whatever machine this runs.</summary>
public sealed class CommittedSeriesTests
{
    [Fact]
    public void SeriesFolder_HoldsTheSeriesAndNothingElse() => Assert.Equal(
        LectureSeries.Names,
        Directory.EnumerateFileSystemEntries(Lecture.SeriesFolder).Select(Path.GetFileName).Order(
            StringComparer.Ordinal));

    [Fact]
    public void Create_MakesTheCommittedPixelsAndHeadersAgain() => Assert.All(LectureSeries.Names, name => Assert.Equal(
        DicomFile.Open(Path.Combine(Lecture.SeriesFolder, name)).Dataset.Dump() +
            Pixels(DicomFile.Open(Path.Combine(Lecture.SeriesFolder, name))),
        LectureSeries.Create(name).Dataset.Dump() + Pixels(LectureSeries.Create(name))));

    [Theory]
    [InlineData("image0000.dcm")]
    [InlineData("image0039.dcm")]
    public void Slice_IsAValidCTImageForDciodvfy(string name)
    {
        var result = Judge.RunTool("dciodvfy", Path.Combine(Lecture.SeriesFolder, name));
        Assert.Contains("CTImage", result.Output + result.Error);
        Assert.DoesNotContain("Error", result.Output + result.Error);
    }

    private static string Pixels(DicomFile file) =>
        Convert.ToHexString(file.Dataset.GetDicomItem<DicomElement>(DicomTag.PixelData)!.Buffer.Data);
}
