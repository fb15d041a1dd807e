using NotebookKit.Exercises;
using NotebookKit.Exercises.Texts;

namespace NotebookKit.Tests.Exercises;

/// <summary>A notebook waits for no text that it does not show.</summary>
public sealed class ExerciseTextsTests
{
    private const string Text = "# Title\n## Mistake rounded\nrounded here\nNot here.";

    // What is read here is English, whatever the machine speaks.
    public ExerciseTextsTests() =>
        System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("en-US");

    [Fact]
    public void Title_InOneLanguage_ReadsThatFileOnceAndNotTheOther()
    {
        var readings = new List<string>();
        var texts = new ExerciseTexts(
            () => Read(readings, ExerciseTexts.English), () => Read(readings, ExerciseTexts.Japanese));

        Assert.Empty(readings);
        Assert.Equal("Title", texts.Title);
        Assert.Equal("Title", texts.Title);
        Assert.Equal([ExerciseTexts.English], readings);
    }

    [Fact]
    public void Judge_OfOneExercise_MakesOnlyItsQuestion()
    {
        var made = 0;
        var exercise = new ExerciseDefinition("00-sample", "value-1", () =>
        {
            made++;
            return SampleExercise.Value.Question;
        });

        Assert.Equal(0, made);
        exercise.Judge(42);
        Assert.Equal(1, made);
    }

    [Fact]
    public void Mistake_ThatTheExerciseExplainsItself_IsNotTheCommonOne()
    {
        var texts = new ExerciseTexts(() => Read([], ExerciseTexts.English), () => Read([], ExerciseTexts.Japanese));

        Assert.Equal(new MistakeText("rounded here", "Not here."), texts.Mistake("rounded"));
        Assert.Equal("not clipped before the cast", texts.Mistake("not-clipped").Name);
    }

    private static TextFile Read(List<string> readings, string language)
    {
        readings.Add(language);
        return TextFileParser.Parse($"sample.{language}.txt", Text);
    }
}
