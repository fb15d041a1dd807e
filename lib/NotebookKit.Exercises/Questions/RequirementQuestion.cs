using NotebookKit.Exercises.Judging;
using NotebookKit.Exercises.Texts;

namespace NotebookKit.Exercises.Questions;

/// <summary>
/// A question that has more than one right answer: the student's function is applied to something made for it, and the
/// first requirement that is not met names the mistake.
/// </summary>
/// <typeparam name="TFunction">The function's type, such as <c>Action&lt;DicomDataset&gt;</c>.</typeparam>
/// <typeparam name="TOutcome">What is looked at afterwards.</typeparam>
internal sealed class RequirementQuestion<TFunction, TOutcome> : Question
    where TFunction : Delegate
{
    /// <summary>How the function is to look.</summary>
    public required string Signature { get; init; }

    /// <summary>Applies the function to things made anew.</summary>
    public required Func<TFunction, TOutcome> Apply { get; init; }

    /// <summary>What must hold, the most telling first.</summary>
    public required IReadOnlyList<Requirement<TOutcome>> Requirements { get; init; }

    public override IEnumerable<Mistake> KnownMistakes =>
        Requirements.Select(requirement => requirement.Mistake).OfType<Mistake>();

    public override IEnumerable<MessageTemplate> OwnMessages => Requirements.Select(requirement => requirement.Message);

    public override Verdict Judge(object? answer, ExerciseTexts texts)
    {
        if (answer is null) return Verdict.NotBegun;
        if (StudentFunction.As<TFunction>(answer) is not { } function)
        {
            return Verdict.Wrong(StudentFunction.NotThis(answer, Signature));
        }

        var outcome = Apply(function);
        foreach (var requirement in Requirements)
        {
            if (requirement.Broken(outcome) is { } values)
            {
                return Verdict.Wrong(new(texts, requirement.Message, values)) with { Mistake = requirement.Mistake };
            }
        }
        return Verdict.Right;
    }
}
