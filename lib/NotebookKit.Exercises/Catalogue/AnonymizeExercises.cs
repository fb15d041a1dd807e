namespace NotebookKit.Exercises.Catalogue;

/// <summary>The exercises of notebook 5, anonymizing.</summary>
internal static class AnonymizeExercises
{
    public const string Notebook = "05-anonymize";

    public static IReadOnlyList<ExerciseDefinition> All { get; } =
        [NameAndId.Exercise, PrivateElements.Exercise, WholeSeries.Exercise, UnchangedOriginal.Exercise];
}
