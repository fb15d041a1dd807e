using System.Numerics.Tensors;
using NotebookKit.Exercises;

namespace NotebookKit.Tests.Exercises;

public sealed class ReadExercisesTests
{
    // As pydicom reads them.
    [Theory]
    [InlineData("read-1", 5.0, "right")]
    [InlineData("read-1", 8.0, "other-slice")]
    [InlineData("read-1", 95.0, "location-instead-of-thickness")]
    [InlineData("read-1", 0.742, "spacing-instead-of-thickness")]
    [InlineData("read-1", 7.0, null)]
    [InlineData("read-2", (short)26, "right")]
    [InlineData("read-2", (short)24, "rows-and-columns-swapped")]
    [InlineData("read-2", (short)33, "counted-from-one")]
    [InlineData("read-2", (short)25, "other-slice")]
    public void Judge_OfAValue_IsRightOrNamesTheMistake(string exercise, object answer, string? expected) =>
        Assert.Equal(expected, ExerciseAnswer.To(exercise, answer));

    [Fact]
    public void Judge_OfAWrongValue_DoesNotTellTheRightOne()
    {
        var message = ExerciseCatalogue.Find("read-2").Judge((short)24).Message;
        Assert.Equal("24 is not the answer.", message.English);
        Assert.Equal("24 は正しい答えではありません。", message.Japanese);
    }

    [Fact]
    public void LowestValue_ByLinq_IsRight() =>
        ExerciseAnswer.AssertRight("read-3", (Tensor<short> image) => image.Where(value => value > -2048).Min());

    [Fact]
    public void LowestValue_OfAllPixels_CountsTheFilling() =>
        Assert.Equal("filling-counted", ExerciseAnswer.To("read-3", (Tensor<short> image) => image.Min()));

    [Fact]
    public void LowestValue_BegunAtZero_IsNamed() =>
        Assert.Equal("begun-at-zero", ExerciseAnswer.To("read-3", (Tensor<short> image) =>
        {
            short lowest = 0;
            foreach (var value in image)
            {
                if (value != -2048) lowest = Math.Min(lowest, value);
            }
            return lowest;
        }));

    [Fact]
    public void LowestValue_WithTheIndicesSwapped_IsNamedThoughItLeavesTheArray() =>
        Assert.Equal(
            "rows-and-columns-swapped",
            ExerciseAnswer.To("read-3", (Tensor<short> image) => Lowest(image, last: 0, swapped: true)));

    [Fact]
    public void LowestValue_WithoutTheLastRowAndColumn_IsNamed() =>
        Assert.Equal(
            "last-left-out",
            ExerciseAnswer.To("read-3", (Tensor<short> image) => Lowest(image, last: 1, swapped: false)));

    [Fact]
    public void LowestValue_ThatThrowsForAReasonOfItsOwn_IsLeftToTheJudgement() =>
        Assert.Throws<FormatException>(
            () => ExerciseAnswer.To("read-3", short (Tensor<short> _) => throw new FormatException()));

    private static short Lowest(Tensor<short> image, int last, bool swapped)
    {
        var lowest = short.MaxValue;
        for (var row = 0; row < image.Lengths[0] - last; row++)
        {
            for (var column = 0; column < image.Lengths[1] - last; column++)
            {
                var value = swapped ? image[column, row] : image[row, column];
                if (value != -2048 && value < lowest) lowest = value;
            }
        }
        return lowest;
    }
}
