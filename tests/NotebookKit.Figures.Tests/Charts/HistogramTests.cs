using System.Numerics.Tensors;
using System.Text.Json;
using static NotebookKit.Notebook;

namespace NotebookKit.Tests.Figures;

public sealed class HistogramTests
{
    [Theory]
    [InlineData(256, null, null)]
    [InlineData(10, null, null)]
    [InlineData(30, -150.0, 150.0)]
    [InlineData(300, -150.0, 150.0)]
    [InlineData(3000, -150.0, 150.0)]
    [InlineData(7, -0.3, 0.7)]
    [InlineData(5, 40.0, 40.0)]
    public void Histogram_AnyBins_CountsAsNumPy(int bins, double? min, double? max)
    {
        object[] limits = min is null ? [] : [min, max!];
        var numpy = JsonDocument.Parse(Sample.AskNumPy("histogram.py", [bins, .. limits])).RootElement;
        var histogram = Histogram(Sample.Image, bins, min, max);
        Assert.Equal(numpy.GetProperty("counts").EnumerateArray().Select(count => count.GetInt64()), histogram.Counts);
        Assert.Equal(numpy.GetProperty("edges").EnumerateArray().Select(edge => edge.GetDouble()), histogram.Edges);
    }

    [Theory]
    [InlineData(-100, 150, 250)] // one whole number a bar
    [InlineData(-1024, 2048, 256)] // 12 a bar
    [InlineData(-300, 600, 225)] // 900 = 225 × 4
    [InlineData(0, 1009, 256)] // a prime number cannot be shared evenly
    [InlineData(0, 0.5, 256)]
    public void Histogram_NoBinsGiven_SharesWholeNumbersEvenly(double min, double max, int expected) =>
        Assert.Equal(expected, Histogram(Tensor.Create<short>([0, 1, 2, 80], [2, 2]), min: min, max: max).Counts.Count);

    [Fact]
    public void Histogram_NoBinsGivenForFractions_Has256() =>
        Assert.Equal(256, Histogram(Tensor.Create([0, 0.5], [2]), min: 0, max: 100).Counts.Count);

    [Fact]
    public void Histogram_NotANumber_IsNotCounted() =>
        Assert.Equal(
            2, Histogram(Tensor.Create([1, double.NaN, 2, double.PositiveInfinity], [4]), bins: 3).Counts.Sum());

    [Fact]
    public void Histogram_ConstantImage_IsOneBar() =>
        Assert.Equal(4, Histogram(Tensor.Create<short>([7, 7, 7, 7], [2, 2])).Counts.Max());

    [Fact]
    public void Histogram_NoBins_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>("bins", () => Histogram(Sample.Image, bins: 0));

    [Fact]
    public void Histogram_Window_IsMarkedInBothDrawings()
    {
        var figure = Histogram(Sample.Image, min: -100, max: 150, window: new Window(40, 80));
        Assert.Contains("center 40", figure.ToHtml());
        var shapes = JsonDocument.Parse(figure.ToPlotlyJson()).RootElement.GetProperty("layout").GetProperty("shapes");
        Assert.Equal((0, 80), (shapes[0].GetProperty("x0").GetInt32(), shapes[0].GetProperty("x1").GetInt32()));
    }
}
