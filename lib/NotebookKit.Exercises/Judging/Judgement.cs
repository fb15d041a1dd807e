using NotebookKit.Exercises.Texts;

namespace NotebookKit.Exercises.Judging;

/// <summary>Judges an answer whatever it does: it may throw, and it may never end.</summary>
/// <param name="patience">How long a student's code may take.</param>
internal sealed class Judgement(TimeSpan patience)
{
    private const int MegaByte = 1 << 20;

    public Verdict Of(ExerciseDefinition exercise, object? answer)
    {
        var verdict = Verdict.NotBegun;
        // A thread of its own: there is no other way to go on when the student's code does not.
        var thread = new Thread(
            () => verdict = Guarded(exercise, answer), 16 * MegaByte)
        { IsBackground = true, Name = exercise.Id };
        thread.Start();
        return thread.Join(patience) ? verdict : TooLong(thread);
    }

    private Verdict TooLong(Thread thread)
    {
        thread.Priority = ThreadPriority.Lowest;
        return Verdict.Wrong(CommonMessages.TooLong.With($"{patience.TotalSeconds:0}"));
    }

    private static Verdict Guarded(ExerciseDefinition exercise, object? answer)
    {
        try
        {
            return exercise.Judge(answer);
        }
        catch (NotImplementedException)
        {
            return Verdict.NotBegun;
        }
        catch (Exception exception)
        {
            return Verdict.Wrong(new Failure(exception).Message);
        }
    }
}
