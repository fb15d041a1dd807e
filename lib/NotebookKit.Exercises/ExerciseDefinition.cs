using NotebookKit.Localization;

namespace NotebookKit.Exercises;

/// <summary>An exercise: where it stands, how it helps, how it judges.</summary>
internal abstract class ExerciseDefinition
{
    /// <summary>How many hints every exercise has.</summary>
    public const int HintCount = 3;

    /// <summary>Its name in <see cref="Exercise.Check(string, object?)"/>: <c>window-1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The notebook it belongs to: <c>03-window</c>.</summary>
    public required string Notebook { get; init; }

    /// <summary>What is asked, in a few words.</summary>
    public required LocalText Title { get; init; }

    /// <summary>Three hints, each saying more than the one before.</summary>
    public required IReadOnlyList<LocalText> Hints { get; init; }

    /// <summary>Judges what the student's cell handed over. Student's code may throw out of this.</summary>
    public abstract Verdict Judge(object? answer);
}
