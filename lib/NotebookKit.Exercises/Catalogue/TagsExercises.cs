namespace NotebookKit.Exercises.Catalogue;

/// <summary>The exercises of notebook 2, the tags.</summary>
internal static class TagsExercises
{
    public const string Notebook = "02-tags";

    public static IReadOnlyList<ExerciseDefinition> All { get; } =
        [GroupNumber.Exercise, FieldOfView.Exercise, AgeAtStudy.Exercise];
}
