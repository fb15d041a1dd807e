namespace NotebookKit.Exercises.Catalogue;

/// <summary>The exercises of notebook 0, the welcome.</summary>
internal static class WelcomeExercises
{
    public const string Notebook = "00-welcome";

    public static IReadOnlyList<ExerciseDefinition> All { get; } = [PixelCount.Exercise];
}
