namespace NotebookKit.Exercises.Catalogue;

/// <summary>The exercises of notebook 1, reading a file.</summary>
internal static class ReadExercises
{
    public const string Notebook = "01-read";

    public static IReadOnlyList<ExerciseDefinition> All { get; } =
        [ValueByName.Exercise, PixelValue.Exercise, LowestValue.Exercise];
}
