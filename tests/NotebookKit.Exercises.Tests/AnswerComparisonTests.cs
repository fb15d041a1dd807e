using System.Numerics.Tensors;
using NotebookKit.Exercises.Judging;

namespace NotebookKit.Tests.Exercises;

public sealed class AnswerComparisonTests
{
    public static TheoryData<object?, object?, string> Differences => new()
    {
        { 80, 81, "expected 80, got 81" },
        { 0.1, 0.3, "expected 0.1, got 0.3" },
        { "CT", "MR", "expected \"CT\", got \"MR\"" },
        { 3.0, double.NaN, "expected 3, got NaN, “not a number”: it comes of 0 / 0, or of calculating with NaN" },
        { 3, null, "the result is null: nothing was computed or returned" },
        { 3, "3", "expected a whole number, got a text" },
        { (0.0, 80.0), (0.0, 40.0), "value 2: expected 80, got 40" },
        { new[] { 1, 2, 3 }, new[] { 1, 5, 3 }, "item 1 (the first is 0): expected 2, got 5" },
        { new[] { 1, 2, 3 }, new[] { 1, 2 }, "3 items were expected, 2 came" },
        {
            new[] { 1, 2, 3 }, Enumerable.Repeat(1, int.MaxValue).Select((_, i) => i + 1),
            "3 items were expected, more came"
        },
        {
            Picture(0, 1, 2, 3), Picture(0, 1, 9, 9),
            "2 of 4 pixels differ, the first one at [1, 0]: expected 2, got 9"
        },
        { Picture(0, 1, 2, 3), Tensor.Create<byte>([0, 1, 2, 3], [4, 1]), "the shape should be [2, 2] but is [4, 1]" },
        {
            Picture(0, 1, 2, 3), Tensor.Create<double>([0, 1, 2, 3], [2, 2]),
            "expected an array of byte, got an array of double"
        },
    };

    [Theory, MemberData(nameof(Differences))]
    public void Find_DifferentAnswers_SaysWhereAndWhat(object? expected, object? actual, string message) =>
        Assert.Equal(message, AnswerComparison.Find(expected, actual)?.Message.English);

    public static TheoryData<object?, object?> EqualAnswers => new()
    {
        { 0.3, 0.1 + 0.2 },
        { 5, 5.0 },
        { (short)5, 5 },
        { double.NaN, double.NaN },
        { double.PositiveInfinity, double.PositiveInfinity },
        { (1, "a"), (1.0, "a") },
        { new[] { 1, 2 }, new List<double> { 1, 2 } },
        { Picture(1, 2, 3, 4), Picture(1, 2, 3, 4) },
    };

    [Theory, MemberData(nameof(EqualAnswers))]
    public void Find_EqualAnswers_FindsNothing(object? expected, object? actual) =>
        Assert.Null(AnswerComparison.Find(expected, actual));

    private static Tensor<byte> Picture(params byte[] pixels) => Tensor.Create(pixels, [2, 2]);
}
