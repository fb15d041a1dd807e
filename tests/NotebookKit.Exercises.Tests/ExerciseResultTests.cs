using NotebookKit.Exercises;
using NotebookKit.Exercises.Judging;
using NotebookKit.Exercises.Progress;
using NotebookKit.Exercises.Texts;

namespace NotebookKit.Tests.Exercises;

public sealed class ExerciseResultTests
{
    // What is read here is English, whatever the machine speaks.
    public ExerciseResultTests() =>
        System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("en-US");

    private const string Hostile = "<script>alert(1)</script>";

    [Fact]
    public void Text_OfAWrongAnswer_SaysWhatCameTheMistakeAndWhereHelpIs()
    {
        var verdict = SampleExercise.Double.Judge((double x) => -2 * x);

        Assert.Equal(
            ["✘ double-1 — Twice as much", "Twice(1): expected 2, got -2", "Likely mistake: negated The sign is wrong.",
                "Stuck? Exercise.Hint(\"double-1\") gives a hint (3 left)."],
            Result(verdict).ToString().Split(Environment.NewLine)[..4]);
    }

    [Fact]
    public void Html_OfWhatAStudentsCodeSaid_IsEncoded()
    {
        var html = Result(Verdict.Wrong(CommonMessages.NotTheAnswer.With(Hostile))).ToHtml();

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OfAnUnknownExercise_NamesThoseThereAre()
    {
        var error = Assert.Throws<ArgumentException>(() => Exercise.Check("window-0", 1));

        Assert.Contains("window-1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Hint_AskedForAgain_ShowsOneMoreEachTime()
    {
        string[] hints =
        [
            .. Enumerable.Range(1, 3).Select(
                given => new ExerciseHint(SampleExercise.Double, given, notice: null).ToString()),
        ];

        Assert.Equal("Hint 1 of 3: one", hints[0]);
        Assert.Equal(string.Join(Environment.NewLine, "Hint 1 of 3: one", "Hint 2 of 3: two"), hints[1]);
        Assert.Equal(3, hints[2].Split(Environment.NewLine).Length);
    }

    [Fact]
    public void Exercises_AllHaveAnIdOfTheirOwn() =>
        Assert.Equal(
            ExerciseCatalogue.All.Count, ExerciseCatalogue.All.Select(exercise => exercise.Id).Distinct().Count());

    private static ExerciseResult Result(Verdict verdict) =>
        new(SampleExercise.Double, verdict, ProgressFile.Empty, notice: null);
}
