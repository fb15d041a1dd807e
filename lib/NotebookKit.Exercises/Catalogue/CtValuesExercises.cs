namespace NotebookKit.Exercises.Catalogue;

/// <summary>The exercises of notebook 4, CT values.</summary>
internal static class CtValuesExercises
{
    public const string Notebook = "04-ct-values";

    public static IReadOnlyList<ExerciseDefinition> All { get; } =
        [Rescaling.Exercise, StoredBytes.Exercise, PercentBelow.Exercise, CircleMean.Exercise];
}
