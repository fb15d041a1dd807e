namespace NotebookKit.Exercises.Catalogue;

/// <summary>The exercises of notebook 6, saving as PNG.</summary>
internal static class SavePngExercises
{
    public const string Notebook = "06-save-png";

    public static IReadOnlyList<ExerciseDefinition> All { get; } =
        [ClippedByHand.Exercise, SixteenBits.Exercise, CastBeforeClip.Exercise, BitDepth.Exercise];
}
