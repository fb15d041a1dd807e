using System.Numerics.Tensors;
using NotebookKit.TestFigures;
using ScottPlot;
using static NotebookKit.Notebook;

namespace NotebookKit.Tests.ScottPlots;

public sealed class ImageTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(0.7, 0.3)]
    public void Image_Drawn_ShowsEachValueInItsShadeAtItsPlace(double rowStep, double columnStep)
    {
        using var plot = ImShow(SampleFigures.Image, 20, 180, spacing: [rowStep, columnStep]).ToScottPlot();
        var picture = Picture.Of(plot);
        foreach (var (row, column) in ((int, int)[])[(0, 0), (0, 29), (19, 0), (19, 29), (10, 15)])
        {
            var expected = Math.Clamp((SampleFigures.Image[row, column] - 20) / (180 - 20), 0, 1) * 255;
            // Also near the pixel's corners.
            foreach (var aside in (double[])[-0.4, 0, 0.4])
            {
                Assert.InRange(
                    picture.At((column + aside) * columnStep, (row + aside) * rowStep).Red, expected - 1, expected + 1);
            }
        }
    }

    [Theory]
    [InlineData(800, 600)]
    [InlineData(300, 700)]
    public void Image_InAPictureOfAnySize_HasTheProportionsOfItsMillimetres_AndAxesThatEndWhereItDoes(
        int width, int height)
    {
        using var plot = ImShow(SampleFigures.Image, spacing: [0.7, 0.3]).ToScottPlot();
        var data = Picture.Of(plot, width, height).Data;
        Assert.Equal(20 * 0.7 / (30 * 0.3), data.Height / data.Width, 1e-3);
        var limits = plot.Axes.GetLimits();
        // Half a pixel before the first centre, half a pixel after the last; row 0 is at the top.
        Assert.Equal(
            (-0.15, 8.85, 13.65, -0.35), (limits.Left, limits.Right, limits.Bottom, limits.Top), Limits.AreClose);
        var (first, below) = (plot.GetPixel(new Coordinates(0, 0)), plot.GetPixel(new Coordinates(0, 3)));
        Assert.True(below.Y > first.Y);
    }

    [Fact]
    public void Image_InANotebook_HasNoMoreRoomBesideItThanItsWordsNeed()
    {
        using var plot = ImShow(SampleFigures.Image, spacing: [0.7, 0.3]).ToScottPlot();
        var (width, height) = PlotSize.Of(plot);
        var data = Picture.Of(plot, width, height).Data;
        Assert.InRange(data.Height, 478, 482);
        Assert.InRange(data.Width, 307, 311);
        Assert.InRange(width - data.Width, 40, 90);
        Assert.InRange(height - data.Height, 40, 90);
        Picture.Of(plot, 300, 700);
        Assert.Equal((width, height), PlotSize.Of(plot));

        plot.Title("a title that is wider than the image and its numbers");
        Assert.True(PlotSize.Of(plot).Width > width + 50);
    }

    [Fact]
    public void Image_Enlarged_KeepsItsProportions()
    {
        using var plot = ImShow(SampleFigures.Image).ToScottPlot();
        plot.Axes.SetLimits(0, 10, 5, 0);
        var data = Picture.Of(plot).Data;
        Assert.Equal(0.5, data.Height / data.Width, 1e-3);
    }

    [Fact]
    public void ColorImage_Drawn_KeepsItsColors()
    {
        // Broad stripes: the library mixes neighbouring pixels.
        byte[][] stripes = [[255, 0, 0], [10, 200, 30], [1, 2, 3]];
        var pixels = Enumerable.Range(0, 30 * 30).SelectMany(index => stripes[index % 30 / 10]).ToArray();
        using var plot = ImShow(Tensor.Create(pixels, [30, 30, 3])).ToScottPlot();
        var picture = Picture.Of(plot);
        Assert.Equal(
            [(255, 0, 0), (10, 200, 30), (1, 2, 3)], ((int[])[5, 15, 25]).Select(column => picture.At(column, 15)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Image_OfValuesThatAreNone_ShowsTheOthers(int rows)
    {
        double[] values = [double.NaN, double.NegativeInfinity, double.PositiveInfinity, 40];
        var row = values.SelectMany(value => Enumerable.Repeat(value, 10));
        using var plot =
            ImShow(Tensor.Create([.. Enumerable.Repeat(row, rows).SelectMany(one => one)], [rows, 40]), 0, 80)
                .ToScottPlot();
        var picture = Picture.Of(plot);
        var reds = ((int[])[15, 25, 35]).Select(column => (int)picture.At(column, 0).Red);
        Assert.Equal([0, 255, 127], reds.Select(red => red == 128 ? 127 : red)); // 127.5 may be rounded either way
    }
}
