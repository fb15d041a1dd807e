namespace NotebookKit.Tests.Exercises;

public sealed class WelcomeExercisesTests
{
    [Theory]
    [InlineData(262144, "right")]
    [InlineData(1024, "added-instead-of-multiplied")]
    [InlineData(512, "one-row-only")]
    [InlineData(524288, "bytes-instead-of-pixels")]
    [InlineData(0, null)]
    public void Judge_OfANumberOfPixels_IsRightOrNamesTheMistake(int answer, string? expected) =>
        Assert.Equal(expected, ExerciseAnswer.To("welcome-1", answer));
}
