namespace NotebookKit.Exercises.Catalogue;

/// <summary>The exercises of notebook 9, your own data.</summary>
internal static class OwnDataExercises
{
    public const string Notebook = "09-your-own-data";

    public static IReadOnlyList<ExerciseDefinition> All { get; } =
        [MeanWithoutPadding.Exercise, AssumedRescale.Exercise];
}
