using NotebookKit.Exercises.Judging;
using NotebookKit.Localization;

namespace NotebookKit.Exercises;

/// <summary>
/// An exercise whose answer is a value: a number, a text, a tag, an array, several of them in a tuple.
/// </summary>
internal sealed class ValueExercise : ExerciseDefinition
{
    /// <summary>Computes the right answer from the lecture's data.</summary>
    public required Func<object> Expected { get; init; }

    /// <summary>Wrong answers that say what went wrong. None of them may equal the right one.</summary>
    public IReadOnlyList<(Mistake Mistake, Func<object> Answer)> Mistakes { get; init; } = [];

    public override Verdict Judge(object? answer)
    {
        if (answer is null) return Verdict.NotBegun;
        var expected = Expected();
        var difference = AnswerComparison.Find(expected, answer);
        if (difference is null) return Verdict.Right;
        return Verdict.Wrong(IsSingle(expected) && IsSingle(answer) ? NotIt(answer) : difference.Message) with
        {
            Mistake = Mistakes.FirstOrDefault(wrong => AnswerComparison.Find(wrong.Answer(), answer) is null).Mistake,
        };
    }

    private static bool IsSingle(object value) => value is IConvertible;

    /// <summary>Not the difference, which would be the solution.</summary>
    private static LocalText NotIt(object answer) =>
        new($"{AnswerText.Of(answer)} is not the answer.", $"{AnswerText.Of(answer)} は正しい答えではありません。");
}
