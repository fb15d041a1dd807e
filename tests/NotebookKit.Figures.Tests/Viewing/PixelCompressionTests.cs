using System.Globalization;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using FellowOakDicom;
using NotebookKit.TestSupport;
using NotebookKit.Viewing;
using static NotebookKit.Notebook;

namespace NotebookKit.Tests.Viewing;

/// <summary>Python's zlib and NumPy unpack what is in the page.</summary>
public sealed class PixelCompressionTests
{
    [Fact]
    public void Pixels_OfTheLecture_AreThoseOfPydicom()
    {
        var files = Directory.EnumerateFiles(Repository.LectureFolder).Order().ToArray();
        var viewer = Viewer(files.Select(file => DicomFile.Open(file).Dataset));

        Assert.All(Differences(viewer, files), difference => Assert.Equal(0, difference));
    }

    [Fact]
    public void Pixels_OfAllValuesOf16Bits_AreExact()
    {
        var random = new Random(16);
        Check(
            [0, 65535, .. Enumerable.Range(0, 62 * 16).Select(_ => (double)random.Next(65536)), .. new double[30]], 32);
        Check([-32768, 32767, .. Enumerable.Range(0, 98).Select(_ => (double)random.Next(-32768, 32768))], 100);
        Check([-5e9, -5e9 + 65535, -5e9 + 1, -5e9 + 300], 1);
        Check([7, 7, 7, 7], 2);
        Check([0.25, 0.25], 2);
    }

    [Fact]
    public void Pixels_OfFractions_AreOffByHalfAStepAtMost()
    {
        var random = new Random(17);
        double[] values = [.. Enumerable.Range(0, 400).Select(_ => random.NextDouble() * 3 - 1)];

        var difference = Difference(values, 20);

        Assert.InRange(difference, 0, (values.Max() - values.Min()) / 131_070 * 1.000001);
    }

    [Fact]
    public void Codes_OfWhatIsNoNumber_AreThoseOfTheEnds() =>
        Assert.Equal(
            new ushort[] { 0, 2, 0, 2, 1 }, PixelCodes.From([1, 3, double.NaN, double.PositiveInfinity, 2]).Codes);

    [Fact]
    public void Codes_OfNothingButNaN_AreZero() =>
        Assert.Equal(new ushort[] { 0, 0 }, PixelCodes.From([double.NaN, double.NaN]).Codes);

    [Fact]
    public void Codes_OfTheLargestDoubles_DoNotOverflow() =>
        Assert.Equal(new ushort[] { 0, 65535 }, PixelCodes.From([double.MinValue, double.MaxValue]).Codes);

    [Fact]
    public void Pixels_OfTheLargestDoubles_AreShown() =>
        Assert.NotEmpty(Viewer(Tensor.Create([double.MinValue, double.MaxValue], [1, 2])).ToHtml());

    private static void Check(double[] values, int columns) => Assert.Equal(0, Difference(values, columns));

    private static double Difference(double[] values, int columns)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("values.f8");
        File.WriteAllBytes(path, MemoryMarshal.AsBytes<double>(values).ToArray());
        return Assert.Single(Differences(Viewer(Tensor.Create(values, [values.Length / columns, columns])), path));
    }

    private static double[] Differences(ImageViewer viewer, params string[] originals)
    {
        using var folder = new TemporaryFolder();
        var page = folder.File("page.html");
        File.WriteAllText(page, viewer.ToHtml());
        var lines = Judge.RunPython("viewer_pixels.py", [page, .. originals]).Split(
            '\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Select(line => double.Parse(line, CultureInfo.InvariantCulture))];
    }
}
