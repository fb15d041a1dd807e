using NotebookKit.Exercises.Judging;

namespace NotebookKit.Exercises;

/// <summary>An exercise whose answer is a value: a number, a text, a tag, an array, several of them in a tuple.</summary>
internal sealed class ValueExercise : ExerciseDefinition
{
    /// <summary>Computes the right answer from the lecture's data.</summary>
    public required Func<object> Expected { get; init; }

    /// <summary>Wrong answers that say what went wrong. None of them may equal the right one.</summary>
    public IReadOnlyList<(Mistake Mistake, Func<object> Answer)> Mistakes { get; init; } = [];

    public override Verdict Judge(object? answer)
    {
        if (answer is null) return Verdict.NotBegun;
        var difference = AnswerComparison.Find(Expected(), answer);
        if (difference is null) return Verdict.Right;
        return Verdict.Wrong(difference.Message) with
        {
            Mistake = Mistakes.FirstOrDefault(wrong => AnswerComparison.Find(wrong.Answer(), answer) is null).Mistake,
        };
    }
}
