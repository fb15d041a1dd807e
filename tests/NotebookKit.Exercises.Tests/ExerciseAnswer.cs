using NotebookKit.Exercises;
using NotebookKit.Exercises.Judging;

namespace NotebookKit.Tests.Exercises;

/// <summary>What the catalogue's exercises say to an answer.</summary>
internal static class ExerciseAnswer
{
    private const string NameOfRight = "right";

    /// <summary>
    /// The name of the mistake that the kit sees in the answer; "right" if it is right, null if it has no name.
    /// </summary>
    public static string? To(string exercise, object answer)
    {
        var verdict = ExerciseCatalogue.Find(exercise).Judge(answer);
        return verdict.Outcome == Outcome.Right ? NameOfRight : verdict.Mistake?.Id;
    }

    public static void AssertRight(string exercise, object answer) => Assert.Equal(NameOfRight, To(exercise, answer));

    /// <summary>
    /// The answer is what the notebook gives to be mended: it must be wrong, and its bug must not be told.
    /// </summary>
    public static void AssertGiven(string exercise, object answer)
    {
        var verdict = ExerciseCatalogue.Find(exercise).Judge(answer);
        Assert.Equal(Outcome.NotBegun, verdict.Outcome);
        Assert.Null(verdict.Mistake);
    }
}
