namespace NotebookKit.Exercises.Catalogue;

/// <summary>The exercises of notebook 3, the window.</summary>
internal static class WindowExercises
{
    public const string Notebook = "03-window";

    public static IReadOnlyList<ExerciseDefinition> All { get; } =
        [WindowLimits.Exercise, GrayValue.Exercise, GrayImage.Exercise, Monochrome1.Exercise];
}
