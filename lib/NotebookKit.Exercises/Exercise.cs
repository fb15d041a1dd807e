using NotebookKit.Exercises;
using NotebookKit.Exercises.Judging;
using NotebookKit.Exercises.Progress;

namespace NotebookKit;

/// <summary>The lecture's exercises: checks an answer, gives hints, shows how far one is.</summary>
/// <remarks>
/// Everything stays on this machine, in the file <c>exercise-progress.json</c> beside the notebook. The answers come in
/// the notebook's language.
/// </remarks>
public static class Exercise
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Checks the value that answers an exercise.</summary>
    /// <param name="id">The exercise, such as <c>read-1</c>.</param>
    /// <param name="answer">The answer: a number, a text, an array, or several of them in parentheses.</param>
    /// <returns>Right, or what was expected, what came, and the likely mistake.</returns>
    /// <exception cref="ArgumentException">There is no such exercise; the message names those there are.</exception>
    /// <example><code>Exercise.Check("read-1", answer)</code></example>
    public static ExerciseResult Check(string id, object? answer)
    {
        var exercise = ExerciseCatalogue.Find(id);
        var verdict = new Judgement(Patience).Of(exercise, answer);
        var keeper = ProgressKeeper.Here;
        var progress = keeper.Update(exercise.Id, record => record.With(verdict, DateTime.UtcNow));
        return new ExerciseResult(exercise, verdict, progress, keeper.Notice);
    }

    /// <summary>Checks the function that answers an exercise: it is called with many inputs.</summary>
    /// <param name="id">The exercise, such as <c>window-1</c>.</param>
    /// <param name="answer">The function's name, without parentheses.</param>
    /// <returns>Right, or the first call that went wrong, what was expected, what came, and the likely
    /// mistake.</returns>
    /// <exception cref="ArgumentException">There is no such exercise; the message names those there are.</exception>
    /// <example><code>Exercise.Check("window-1", Limits)</code></example>
    public static ExerciseResult Check(string id, Delegate answer) => Check(id, (object?)answer);

    /// <summary>Gives the next hint of an exercise, and shows those given before; there are three.</summary>
    /// <param name="id">The exercise, such as <c>window-1</c>.</param>
    /// <returns>The hints so far.</returns>
    /// <exception cref="ArgumentException">There is no such exercise; the message names those there are.</exception>
    /// <example><code>Exercise.Hint("window-1")</code></example>
    public static ExerciseHint Hint(string id)
    {
        var exercise = ExerciseCatalogue.Find(id);
        var keeper = ProgressKeeper.Here;
        var progress = keeper.Update(
            exercise.Id, record => record with { Hints = Math.Min(record.Hints + 1, ExerciseDefinition.HintCount) });
        return new ExerciseHint(exercise, Math.Max(1, progress.Of(exercise.Id).Hints), keeper.Notice);
    }

    /// <summary>Shows which exercises are solved, notebook by notebook.</summary>
    /// <returns>The bars.</returns>
    /// <example><code>Exercise.Progress()</code></example>
    public static ExerciseProgress Progress()
    {
        var keeper = ProgressKeeper.Here;
        return new ExerciseProgress(keeper.Read(), keeper.Notice);
    }
}
