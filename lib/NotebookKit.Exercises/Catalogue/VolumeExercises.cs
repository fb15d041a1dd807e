namespace NotebookKit.Exercises.Catalogue;

/// <summary>The exercises of notebook 7, from slices to a volume.</summary>
internal static class VolumeExercises
{
    public const string Notebook = "07-volume";

    public static IReadOnlyList<ExerciseDefinition> All { get; } =
        [SliceSpacing.Exercise, MissingSlices.Exercise, ValueBetween.Exercise];
}
