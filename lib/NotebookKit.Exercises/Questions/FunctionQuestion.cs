using NotebookKit.Exercises.Judging;
using NotebookKit.Exercises.Texts;

namespace NotebookKit.Exercises.Questions;

/// <summary>
/// A question whose answer is a function. It is called with seeded random inputs and compared with the kit's own. A
/// mistake is a wrong function: the student made it when the two give the same results for all inputs.
/// </summary>
/// <typeparam name="TFunction">The function's type, such as <c>Func&lt;double, double&gt;</c>.</typeparam>
internal sealed class FunctionQuestion<TFunction> : Question
    where TFunction : Delegate
{
    private const int Seed = 20101112;

    /// <summary>How the function is to look: <c>double ToHu(double stored)</c>.</summary>
    public required string Signature { get; init; }

    /// <summary>The calls to compare, simple ones first; the same ones every time.</summary>
    public required Func<Random, IEnumerable<Call<TFunction>>> Calls { get; init; }

    /// <summary>The right function.</summary>
    public required TFunction Reference { get; init; }

    /// <summary>The wrong ones. Each must differ from the reference and from one another in some call.</summary>
    public IReadOnlyList<(Mistake Mistake, TFunction Function)> Mistakes { get; init; } = [];

    /// <summary>
    /// The mistake that the function has as the notebook gives it, for the student to find; null if it gives none.
    /// </summary>
    public Mistake? Given { get; init; }

    /// <summary>All but the given one: to name that would be to solve the exercise.</summary>
    public override IEnumerable<Mistake> KnownMistakes =>
        Mistakes.Select(wrong => wrong.Mistake).Where(mistake => mistake != Given);

    public override Verdict Judge(object? answer, ExerciseTexts texts)
    {
        if (answer is null) return Verdict.NotBegun;
        if (StudentFunction.As<TFunction>(answer) is not { } function)
        {
            return Verdict.Wrong(StudentFunction.NotThis(answer, Signature));
        }

        Call<TFunction>[] calls = [.. Calls(new Random(Seed))];
        var results = new List<object?>();
        foreach (var call in calls)
        {
            results.Add(ResultOf(call, function));
            if (AnswerComparison.Find(call.Result(Reference), results[^1]) is not { } difference) continue;
            var mistake = Mistakes.FirstOrDefault(wrong => Explains(wrong.Function)).Mistake;
            if (mistake is null && results[^1] is Failure failure) failure.Rethrow();
            return new(
                mistake is not null && mistake == Given ? Outcome.NotBegun : Outcome.Wrong,
                CommonMessages.At.With(call.Text, difference.Message))
            {
                // To name it would be to solve it.
                Mistake = mistake == Given ? null : mistake,
            };
        }
        return Verdict.Right;

        // The calls so far suffice as a rule; those after them tell mistakes apart that begin alike.
        bool Explains(TFunction wrong) => calls.Index().All(call =>
            AnswerComparison.Find(ResultOf(call.Item, wrong), StudentsResult(call.Index)) is null);

        object? StudentsResult(int index)
        {
            while (results.Count <= index) results.Add(ResultOf(calls[results.Count], function));
            return results[index];
        }
    }

    /// <summary>Some mistakes show as an error: rows and columns swapped leave the array.</summary>
    private static object? ResultOf(Call<TFunction> call, TFunction function)
    {
        try
        {
            return call.Result(function);
        }
        catch (Exception exception) when (exception is not NotImplementedException)
        {
            return new Failure(exception);
        }
    }
}
