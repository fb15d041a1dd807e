using NotebookKit.Exercises.Catalogue.Anonymize;
using NotebookKit.Exercises.Catalogue.Compressed;
using NotebookKit.Exercises.Catalogue.CtValues;
using NotebookKit.Exercises.Catalogue.OwnData;
using NotebookKit.Exercises.Catalogue.Read;
using NotebookKit.Exercises.Catalogue.SavePng;
using NotebookKit.Exercises.Catalogue.Tags;
using NotebookKit.Exercises.Catalogue.Volume;
using NotebookKit.Exercises.Catalogue.Welcome;
using NotebookKit.Exercises.Catalogue.Window;

namespace NotebookKit.Exercises;

/// <summary>All exercises, in the order of the notebooks.</summary>
internal static class ExerciseCatalogue
{
    public static IReadOnlyList<ExerciseDefinition> All { get; } =
    [
        new("00-welcome", "welcome-1", () => PixelCount.Question),

        new("01-read", "read-1", () => ValueByName.Question),
        new("01-read", "read-2", () => PixelValue.Question),
        new("01-read", "read-3", () => LowestValue.Question),

        new("02-tags", "tags-1", () => GroupNumber.Question),
        new("02-tags", "tags-2", () => FieldOfView.Question),
        new("02-tags", "tags-3", () => AgeAtStudy.Question),

        new("03-window", "window-1", () => WindowLimits.Question),
        new("03-window", "window-2", () => GrayValue.Question),
        new("03-window", "window-3", () => GrayImage.Question),
        new("03-window", "window-4", () => Monochrome1.Question),

        new("04-ct-values", "ct-1", () => Rescaling.Question),
        new("04-ct-values", "ct-2", () => StoredBytes.Question),
        new("04-ct-values", "ct-3", () => PercentBelow.Question),
        new("04-ct-values", "ct-4", () => CircleMean.Question),

        new("05-anonymize", "anonymize-1", () => NameAndId.Question),
        new("05-anonymize", "anonymize-2", () => PrivateElements.Question),
        new("05-anonymize", "anonymize-3", () => WholeSeries.Question),
        new("05-anonymize", "anonymize-4", () => UnchangedOriginal.Question),

        new("06-save-png", "png-1", () => ClippedByHand.Question),
        new("06-save-png", "png-2", () => SixteenBits.Question),
        new("06-save-png", "png-3", () => CastBeforeClip.Question),
        new("06-save-png", "png-4", () => BitDepth.Question),

        new("07-volume", "volume-1", () => SliceSpacing.Question),
        new("07-volume", "volume-2", () => MissingSlices.Question),
        new("07-volume", "volume-3", () => ValueBetween.Question),

        new("08-compressed", "compressed-1", () => UnpackedBytes.Question),
        new("08-compressed", "compressed-2", () => KnownLoss.Question),

        new("09-your-own-data", "own-1", () => MeanWithoutPadding.Question),
        new("09-your-own-data", "own-2", () => AssumedRescale.Question),
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
