namespace NotebookKit.Exercises.Catalogue;

/// <summary>The exercises of notebook 8, compressed files.</summary>
internal static class CompressedExercises
{
    public const string Notebook = "08-compressed";

    public static IReadOnlyList<ExerciseDefinition> All { get; } = [UnpackedBytes.Exercise, KnownLoss.Exercise];
}
