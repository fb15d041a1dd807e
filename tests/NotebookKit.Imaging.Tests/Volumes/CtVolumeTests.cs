using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using NotebookKit.TestSupport;
using NotebookKit.Volumes;

namespace NotebookKit.Tests.Volumes;

public sealed class CtVolumeTests
{
    private sealed record Stacked(double[] Positions, int[] Shape, string Hash, double[] Coronal, double[] Sagittal);

    [Fact]
    public void Volume_OfTheLecturesSeries_IsPydicomsAndNumPys()
    {
        AssertAsPydicom(CtSeries.Read(Lecture.SeriesFolder), Lecture.SeriesFolder, 44, 72);
    }

    [Fact]
    public void Planes_AcrossAGap_AreNumPysInterpolationBetweenTheTruePositions()
    {
        using var folder = new TemporaryFolder();
        var copy = folder.CopyOf(Lecture.SeriesFolder, "series");
        File.Delete(Path.Combine(copy, "image0010.dcm"));
        var series = CtSeries.Read(copy);
        Assert.Equal(SeriesProblemKind.Missing, Assert.Single(series.Problems).Kind);
        AssertAsPydicom(series, copy, 50, 60);
    }

    [Fact]
    public void Coronal_OfATurnedPatient_IsTurnedBack()
    {
        // Rows run to the right and columns to the front: the picture must still have the patient's left on its right.
        var slices = Enumerable.Range(0, 2).Select(i => SampleStack.Slice(i, 2, 1, i, @"-1\0\0\0\-1\0"));
        var volume = CtSeries.From(slices).Volume();
        // Bytes 37, 74, 111 and 148, 185, 222 row by row; turned about in both directions.
        Assert.Equal([222, 185, 148, 111, 74, 37], volume.Axial(0).ToArray());
        Assert.Equal([111, 74, 37, 111, 74, 37], volume.Coronal(0).ToArray());
    }

    [Fact]
    public void Volume_OfDuplicates_IsRefusedWithTheProblem()
    {
        var slices = SampleStack.Make(3);
        slices.Add(slices[1]);
        Assert.Contains(
            "same place", Assert.Throws<InvalidOperationException>(() => CtSeries.From(slices).Volume()).Message);
    }

    [Fact]
    public void Volume_OfOneSlice_IsRefused() =>
        Assert.Throws<InvalidOperationException>(() => CtSeries.From(SampleStack.Make(1)).Volume());

    [Fact]
    public void Axial_OutsideTheStack_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CtSeries.From(SampleStack.Make(3)).Volume().Axial(3));

    private static void AssertAsPydicom(CtSeries series, string folder, int row, int column)
    {
        var answer = Judge.RunPython(
            "stacked_series.py", folder, row.ToString(CultureInfo.InvariantCulture),
            column.ToString(CultureInfo.InvariantCulture));
        var expected = JsonSerializer.Deserialize<Stacked>(answer, JsonSerializerOptions.Web)!;
        var volume = series.Volume();
        Assert.Equal(expected.Positions, series.Positions);
        Assert.Equal(expected.Shape, volume.Values.Lengths.ToArray().Select(length => (int)length));
        Assert.Equal(
            expected.Hash,
            Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(volume.Values.ToArray().AsSpan()))));
        AssertNear(expected.Coronal, volume.Coronal(row).ToArray());
        AssertNear(expected.Sagittal, volume.Sagittal(column).ToArray());
    }

    private static void AssertNear(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, 1e-6));
    }
}
