using NotebookKit.Exercises.Judging;
using NotebookKit.Exercises.Texts;

namespace NotebookKit.Exercises.Questions;

/// <summary>
/// A question whose answer is a value: a number, a text, a tag, an array, several of them in a tuple.
/// </summary>
internal sealed class ValueQuestion : Question
{
    /// <summary>Computes the right answer from the lecture's data.</summary>
    public required Func<object> Expected { get; init; }

    /// <summary>Wrong answers that say what went wrong. None of them may equal the right one.</summary>
    public IReadOnlyList<(Mistake Mistake, Func<object> Answer)> Mistakes { get; init; } = [];

    public override IEnumerable<Mistake> KnownMistakes => Mistakes.Select(wrong => wrong.Mistake);

    public override Verdict Judge(object? answer, ExerciseTexts texts)
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
    private static Message NotIt(object answer) => CommonMessages.NotTheAnswer.With(AnswerText.Of(answer));
}
