using NotebookKit.Exercises;
using NotebookKit.Exercises.Progress;

namespace NotebookKit.Cli.Students;

/// <summary>How far a student is.</summary>
/// <param name="Student">The student's name: that of the folder.</param>
/// <param name="Files">The progress files that this comes from.</param>
/// <param name="Progress">What they say together.</param>
internal sealed record StudentProgress(string Student, IReadOnlyList<string> Files, ProgressFile Progress)
{
    /// <summary>The notebooks that have exercises, in the lecture's order.</summary>
    public static IReadOnlyList<string> Notebooks { get; } =
        [.. ExerciseCatalogue.All.Select(exercise => exercise.Notebook).Distinct()];

    /// <summary>
    /// Together with another file of the same student: a solution stays one, else the later try counts.
    /// </summary>
    public StudentProgress With(string file, ProgressFile other) => this with
    {
        Files = [.. Files, file],
        Progress = other.Exercises.Aggregate(Progress, (all, record) =>
            IsBetter(record.Value, all.Of(record.Key)) ? all.With(record.Key, record.Value) : all),
    };

    /// <summary>The records of a notebook's exercises, or of all; those never tried are fresh.</summary>
    public IReadOnlyList<ExerciseRecord> Records(string? notebook = null) =>
        [
            .. ExerciseCatalogue.All.Where(exercise => exercise.Notebook == (notebook ?? exercise.Notebook))
                .Select(exercise => Progress.Of(exercise.Id)),
        ];

    private static bool IsBetter(ExerciseRecord record, ExerciseRecord than) =>
        record.Solved != than.Solved ? record.Solved : LastTry(record).CompareTo(LastTry(than)) > 0;

    private static (DateTime Time, int Hints) LastTry(ExerciseRecord record) =>
        (record.LastTry ?? DateTime.MinValue, record.Hints);
}
