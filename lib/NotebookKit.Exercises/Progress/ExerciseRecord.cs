using NotebookKit.Exercises.Judging;

namespace NotebookKit.Exercises.Progress;

/// <summary>What is known of a student's work on one exercise.</summary>
internal sealed record ExerciseRecord
{
    // More than anyone does by hand: a forged or worn counter stays one that can be added up.
    private const int Most = 1_000_000;

    /// <summary>Whether it was right once; that stays.</summary>
    public bool Solved { get; init; }

    /// <summary>How often it was checked, up to the first time it was right.</summary>
    public int Tries
    {
        get;
        init => field = Math.Clamp(value, 0, Most);
    }

    /// <summary>How many of the hints were asked for.</summary>
    public int Hints
    {
        get;
        init => field = Math.Clamp(value, 0, Most);
    }

    public DateTime? LastTry { get; init; }

    public DateTime? SolvedAt { get; init; }

    /// <summary>The <see cref="Questions.Mistake.Id"/> of the last try; null if it was right or has no name.</summary>
    public string? Mistake { get; init; }

    /// <summary>After another try.</summary>
    public ExerciseRecord With(Verdict verdict, DateTime now) => verdict.Outcome switch
    {
        Outcome.NotBegun => this,
        _ when Solved => this with { LastTry = now },
        Outcome.Right => this with { Solved = true, Tries = Tries + 1, LastTry = now, SolvedAt = now, Mistake = null },
        _ => this with { Tries = Tries + 1, LastTry = now, Mistake = verdict.Mistake?.Id },
    };
}
