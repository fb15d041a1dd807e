using System.Numerics.Tensors;
using NotebookKit.Figures;
using static NotebookKit.Notebook;

namespace NotebookKit.Tests.Figures;

public sealed class ShowTests
{
    [Theory]
    [InlineData(0, 80)]
    [InlineData(-100, 100)]
    [InlineData(-2048, 3071)]
    [InlineData(0.1, 0.7)]
    public void Show_Range_ShadesAsMatplotlib(double min, double max)
    {
        var expected = Sample.AskNumPy("gray.py", [min, max]).Split(' ').Select(byte.Parse);
        Assert.Equal(expected, ScreenImage.From(Sample.Image, min, max).Samples);
    }

    [Fact]
    public void Show_NoRange_RunsFromSmallestToLargest() =>
        Assert.Equal("image 2×2, shown from -5 to 10", Show(Tensor.Create<short>([-5, 0, 5, 10], [2, 2])).ToString());

    [Fact]
    public void Show_PartOfAnImage_ShowsThatPart()
    {
        var image = Tensor.Create([0.0, 1, 2, 3, 4, 5], [2, 3]);
        Assert.Equal([128, 255], ScreenImage.From(image[1..2, 1..3], 3, 5).Samples);
    }

    [Fact]
    public void Show_OneFrameOfSeveral_IsAnImage() =>
        Assert.Equal(
            "image 3×2, shown from 0 to 1", Show(Tensor.Create<short>([0, 0, 0, 1, 1, 1], [1, 2, 3])).ToString());

    [Fact]
    public void Show_ColorOfBytes_IsShownAsItIs()
    {
        var image = ScreenImage.From(Tensor.Create<byte>([255, 0, 0, 0, 255, 0], [1, 2, 3]), 0, 80);
        Assert.Equal([255, 0, 0, 0, 255, 0], image.Samples);
        Assert.Equal((2, 1, null), (image.Columns, image.Rows, image.Black));
    }

    [Fact]
    public void Show_SeveralFrames_SaysWhatToDo()
    {
        var error = Assert.Throws<ArgumentException>(() => Show(Tensor.Create(new short[24], [2, 3, 4])));
        Assert.Contains("[2, 3, 4]", error.Message);
    }

    [Fact]
    public void Show_NoPixels_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Show(Tensor.Create(Array.Empty<byte>(), [0, 4])));

    [Fact]
    public void Show_BlackAboveWhite_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Show(Sample.Image, 80, 0));

    [Fact]
    public void Show_NotANumber_IsBlack() =>
        Assert.Equal([0, 255], ScreenImage.From(Tensor.Create([double.NaN, 1], [1, 2]), 0, 1).Samples);

    [Fact]
    public void Show_SmallImage_IsEnlargedInWholeSteps() =>
        Assert.Contains("width=\"300\"", Show(Tensor.Create(new byte[1500], [10, 150])).ToHtml());
}
