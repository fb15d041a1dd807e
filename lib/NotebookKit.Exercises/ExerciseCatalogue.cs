using NotebookKit.Exercises.Catalogue;

namespace NotebookKit.Exercises;

/// <summary>All exercises, in the order of the notebooks.</summary>
internal static class ExerciseCatalogue
{
    public static IReadOnlyList<ExerciseDefinition> All { get; } =
    [
        .. WelcomeExercises.All,
        .. ReadExercises.All,
        .. TagsExercises.All,
        .. WindowExercises.All,
        .. CtValuesExercises.All,
        .. AnonymizeExercises.All,
        .. SavePngExercises.All,
        .. VolumeExercises.All,
        .. CompressedExercises.All,
        .. OwnDataExercises.All,
    ];

    /// <summary>The exercises of a notebook, such as <c>03-window</c>.</summary>
    public static IEnumerable<ExerciseDefinition> Of(string notebook) =>
        All.Where(exercise => exercise.Notebook == notebook);

    /// <exception cref="ArgumentException">There is no such exercise.</exception>
    public static ExerciseDefinition Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(exercise => exercise.Id == id)
            ?? throw new ArgumentException(
                $"There is no exercise \"{id}\"; there are {string.Join(", ", All.Select(exercise => exercise.Id))}.",
                nameof(id));
    }
}
