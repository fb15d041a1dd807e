using NotebookKit.Exercises.Judging;

namespace NotebookKit.Tests.Exercises;

/// <summary>Whatever a student hands over is judged, and explained.</summary>
public sealed class JudgementTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public void Of_TheRightFunction_IsRight() => Assert.Equal(Outcome.Right, Judge((double x) => x + x).Outcome);

    [Fact]
    public void Of_AWrongFunction_NamesTheCallTheValuesAndTheMistake()
    {
        var verdict = Judge((double x) => -2 * x);

        Assert.Equal(Outcome.Wrong, verdict.Outcome);
        Assert.Equal("Twice(1): expected 2, got -2", verdict.Message.English);
        Assert.Equal("Twice(1)：正しい値は 2、あなたの答えは -2 です", verdict.Message.Japanese);
        Assert.Equal("negated", verdict.Mistake?.Id);
    }

    [Fact]
    public void Of_AFunctionWrongInAWayOfItsOwn_NamesNoMistake() =>
        Assert.Null(Judge((double x) => x == 1 ? -2 : 7).Mistake);

    [Fact]
    public void Of_ANamedDelegateOfTheSameShape_IsCalled() =>
        Assert.Equal(Outcome.Right, Judge(new Converter<double, double>(x => 2 * x)).Outcome);

    [Fact]
    public void Of_TheStub_IsNotBegun() =>
        Assert.Equal(Outcome.NotBegun, Judge((double _) => throw new NotImplementedException()).Outcome);

    [Fact]
    public void Of_Nothing_IsNotBegun() => Assert.Equal(Outcome.NotBegun, Judge((object?)null).Outcome);

    [Fact]
    public void Of_AFunctionOfAnotherShape_ShowsTheShapeAskedFor() =>
        Assert.Contains(
            "double Twice(double x)", Judge((double x, double y) => x + y).Message.English, StringComparison.Ordinal);

    [Fact]
    public void Of_AValueWhereAFunctionIsAskedFor_SaysSo() =>
        Assert.StartsWith(
            "A function is asked for, not a whole number.", Judge(3).Message.English, StringComparison.Ordinal);

    [Fact]
    public void Of_CodeThatThrows_TellsTheError() =>
        Assert.Equal(
            "Your code stopped with an error: FormatException: no digits",
            Judge((double _) => throw new FormatException("no digits")).Message.English);

    [Fact]
    public void Of_NotANumber_ExplainsIt() =>
        Assert.Contains(
            "NaN, “not a number”", Judge((double x) => x / 0 * 0).Message.English, StringComparison.Ordinal);

    [Fact]
    public void Of_CodeThatNeverEnds_GivesUpAndSaysSo()
    {
        var isOver = false;

        var verdict = new Judgement(TimeSpan.FromMilliseconds(300)).Of(SampleExercise.Double, (double x) =>
        {
            while (!Volatile.Read(ref isOver)) Thread.Yield();
            return x;
        });
        Volatile.Write(ref isOver, true);

        Assert.Equal(Outcome.Wrong, verdict.Outcome);
        Assert.Contains("did not end", verdict.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(42, "Right", null)]
    [InlineData(42.0, "Right", null)]
    [InlineData(-42, "Wrong", "negated")]
    [InlineData(7, "Wrong", null)]
    [InlineData("42", "Wrong", null)]
    public void Of_AValue_IsComparedByWhatItIsWorth(object answer, string outcome, string? mistake)
    {
        var verdict = new Judgement(Patience).Of(SampleExercise.Value, answer);

        Assert.Equal(outcome, verdict.Outcome.ToString());
        Assert.Equal(mistake, verdict.Mistake?.Id);
    }

    private static Verdict Judge(object? answer) => new Judgement(Patience).Of(SampleExercise.Double, answer);

    private static Verdict Judge(Func<double, double> answer) => Judge((object)answer);
}
