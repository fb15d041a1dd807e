using FellowOakDicom;
using NotebookKit.TestSupport;
using NotebookKit.Volumes;

namespace NotebookKit.Tests.Volumes;

public sealed class CtSeriesTests
{
    [Fact]
    public void From_AnyOrder_SortsAlongTheNormal()
    {
        var series = CtSeries.From(Enumerable.Reverse(SampleStack.Make(4)));
        Assert.Equal([0, 2, 4, 6], series.Positions);
        Assert.Equal(2, series.Spacing);
        Assert.Empty(series.Problems);
    }

    [Fact]
    public void From_ObliqueSlices_MeasuresAlongTheNormal()
    {
        // Normal (0, -0.6, 0.8), by hand: the cross product of (1, 0, 0) and (0, 0.8, 0.6).
        var slices = Enumerable.Range(0, 3).Select(
            i => SampleStack.Slice(i, 0, -0.6m * 5 * i, 0.8m * 5 * i, @"1\0\0\0\0.8\0.6"));
        var series = CtSeries.From(slices);
        Assert.Equal([0, 5, 10], series.Positions.Select(position => Math.Round(position, 9)));
        Assert.Empty(series.Problems);
    }

    [Fact]
    public void Problems_MissingSlices_SaysHowManyAndWhere()
    {
        var slices = SampleStack.Make(8);
        slices.RemoveRange(3, 2);
        var problem = Assert.Single(CtSeries.From(slices).Problems);
        Assert.Equal(SeriesProblemKind.Missing, problem.Kind);
        Assert.Contains("Instance Number 2 and Instance Number 5 are 6 mm instead of 2 mm: 2 slices", problem.Found);
    }

    [Fact]
    public void Problems_DuplicateAndGap_FindsBoth()
    {
        var slices = SampleStack.Make(8);
        slices.RemoveAt(5);
        slices.Add(slices[1]);
        Assert.Equal(
            [SeriesProblemKind.Duplicate, SeriesProblemKind.Missing],
            CtSeries.From(slices).Problems.Select(problem => problem.Kind));
    }

    [Fact]
    public void Problems_OneSliceOffItsPlace_IsIrregular()
    {
        var slices = SampleStack.Make(6);
        slices[3].AddOrUpdate(DicomTag.ImagePositionPatient, 0m, 0m, 6.4m);
        Assert.All(CtSeries.From(slices).Problems, problem => Assert.Equal(SeriesProblemKind.Irregular, problem.Kind));
        Assert.Equal(2, CtSeries.From(slices).Problems.Count);
    }

    [Fact]
    public void Problems_ThinThenThickSlicesNumberedInARow_AreIrregularAndNoneIsMissing()
    {
        var problems = CtSeries.From(ThinThenThick()).Problems;

        Assert.All(problems, problem => Assert.Equal(SeriesProblemKind.Irregular, problem.Kind));
        Assert.Equal(
            [
                "Between Instance Number 4 and Instance Number 5 are 5.5 mm, not 4 mm.",
                "From Instance Number 5 to Instance Number 8 there are 7 mm from each slice to the next, not 4 mm.",
            ],
            problems.Select(problem => problem.Found));
    }

    /// <summary>Of which the Instance Numbers tell.</summary>
    [Fact]
    public void Problems_ThinThenThickSlicesWithOneTakenOut_IsMissingThatOne()
    {
        var slices = ThinThenThick();
        slices.RemoveAt(6);

        var problem = Assert.Single(
            CtSeries.From(slices).Problems, problem => problem.Kind == SeriesProblemKind.Missing);
        Assert.StartsWith("Between Instance Number 5 and Instance Number 7 are 14 mm", problem.Found);
    }

    /// <summary>Renumbered after one was lost: 6 mm apart, but 2 mm thick.</summary>
    [Fact]
    public void Problems_SlicesNumberedInARowThatLeaveAGapTheyDoNotFill_AreMissing()
    {
        var slices = SampleStack.Make(5);
        slices.RemoveRange(2, 2);
        slices[2].AddOrUpdate(DicomTag.InstanceNumber, "2");
        foreach (var slice in slices) slice.Add(DicomTag.SliceThickness, 2m);

        Assert.Equal(SeriesProblemKind.Missing, Assert.Single(CtSeries.From(slices).Problems).Kind);
    }

    [Fact]
    public void Problems_TiltedGantry_TellsTheAngle()
    {
        // 2 mm to the side for every 2 mm up: 45 degrees.
        var problem = Assert.Single(
            CtSeries.From(Enumerable.Range(0, 4).Select(i => SampleStack.Slice(i, 0, 2m * i, 2m * i))).Problems);
        Assert.Equal(SeriesProblemKind.Tilted, problem.Kind);
        Assert.Contains("45.0°", problem.Found);
    }

    [Fact]
    public void Problems_ALocalizerAmongThem_IsOfAnotherOrientation()
    {
        var slices = SampleStack.Make(4);
        slices.Add(SampleStack.Slice(9, 0, 0, 8, @"0\1\0\0\0\-1"));
        Assert.Contains(
            SeriesProblemKind.MixedOrientation, CtSeries.From(slices).Problems.Select(problem => problem.Kind));
    }

    [Fact]
    public void Problems_AnotherPixelSpacing_IsNamed()
    {
        var slices = SampleStack.Make(4);
        slices[2].AddOrUpdate(DicomTag.PixelSpacing, 2m, 2m);
        var problem = Assert.Single(CtSeries.From(slices).Problems);
        Assert.Equal(SeriesProblemKind.DifferentImages, problem.Kind);
        Assert.EndsWith("Instance Number 2.", problem.Found);
    }

    [Theory]
    [InlineData(@"0\0\0\0\0\0")]
    [InlineData(@"1\0\0\1\0\0")]
    [InlineData(@"1\0\0")]
    [InlineData(@"NaN\0\0\0\1\0")]
    public void Problems_ImpossibleOrientation_LeavesTheSliceOut(string orientation)
    {
        var slices = SampleStack.Make(3);
        slices.Add(SampleStack.Slice(3, 0, 0, 6, orientation));
        var series = CtSeries.From(slices);
        Assert.Equal(3, series.Slices.Count);
        Assert.Equal(SeriesProblemKind.Unplaced, Assert.Single(series.Problems).Kind);
    }

    [Fact]
    public void Problems_NoImagePosition_LeavesTheSliceOutAndNamesTheTag()
    {
        var slices = SampleStack.Make(4);
        slices[3].Remove(DicomTag.ImagePositionPatient);
        Assert.Contains("(0020,0032) Image Position (Patient)", Assert.Single(CtSeries.From(slices).Problems).Found);
    }

    [Fact]
    public void From_NoSlice_IsRefused() => Assert.Throws<DicomDataException>(() => CtSeries.From([]));

    [Fact]
    public void From_TwoSeries_ListsBoth()
    {
        var slices = SampleStack.Make(3);
        slices[1].AddOrUpdate(DicomTag.SeriesInstanceUID, "1.2.3.5");
        Assert.Contains(
            "1.2.3.4 (2 images); 1.2.3.5 (1 images)",
            Assert.Throws<DicomDataException>(() => CtSeries.From(slices)).Message);
    }

    [Fact]
    public void Read_FolderWithOtherFiles_NotesThem()
    {
        using var folder = new TemporaryFolder();
        var copy = folder.CopyOf(Lecture.SeriesFolder, "series");
        File.WriteAllText(Path.Combine(copy, "メモ.txt"), "not an image");
        var series = CtSeries.Read(copy);
        Assert.Equal(["メモ.txt"], series.Skipped);
        Assert.Equal(40, series.Slices.Count);
    }

    /// <summary>An open pipe would wait for ever for someone to write into it.</summary>
    [Fact]
    public void Read_FolderWithAPipe_NotesIt()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders.");
        using var folder = new TemporaryFolder();
        var copy = folder.CopyOf(Lecture.SeriesFolder, "series");
        Assert.Equal(0, Judge.RunTool("mkfifo", Path.Combine(copy, "pipe")).ExitCode);
        File.CreateSymbolicLink(Path.Combine(copy, "itself"), "itself");

        Assert.Equal(["itself", "pipe"], CtSeries.Read(copy).Skipped);
    }

    [Fact]
    public void Read_CutOffFile_IsLeftOutAndItsPlaceMissing()
    {
        using var folder = new TemporaryFolder();
        var copy = folder.CopyOf(Lecture.SeriesFolder, "series");
        var victim = Path.Combine(copy, "image0005.dcm");
        File.WriteAllBytes(victim, File.ReadAllBytes(victim)[..9000]);
        Assert.Equal(
            [SeriesProblemKind.Unplaced, SeriesProblemKind.Missing],
            CtSeries.Read(copy).Problems.Select(problem => problem.Kind));
    }

    /// <summary>A head: five slices of 4 mm, then four of 7 mm, each beginning where the last one ends.</summary>
    private static List<DicomDataset> ThinThenThick()
    {
        decimal[] positions = [0, 4, 8, 12, 16, 21.5m, 28.5m, 35.5m, 42.5m];
        var slices = positions.Select((z, i) => SampleStack.Slice(i, 0, 0, z)).ToList();
        for (var i = 0; i < slices.Count; i++) slices[i].Add(DicomTag.SliceThickness, i < 5 ? 4m : 7m);
        return slices;
    }
}
