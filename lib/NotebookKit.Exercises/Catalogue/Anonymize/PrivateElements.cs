using FellowOakDicom;
using NotebookKit.Exercises.Questions;
using NotebookKit.Exercises.Texts;

namespace NotebookKit.Exercises.Catalogue.Anonymize;

/// <summary>Removes the private elements, at every depth.</summary>
internal static class PrivateElements
{
    private static readonly MessageTemplate StillThere = new("still-there", "element");

    public static RequirementQuestion<Action<DicomDataset>, DicomDataset> Question => new()
    {
        Signature = "void RemovePrivate(DicomDataset dataset)",
        Apply = remove =>
        {
            var dataset = Patients.SliceWithPrivateElements();
            remove(dataset);
            return dataset;
        },
        Requirements =
        [
            new("public-removed", new("public-gone", "element"), dataset =>
                Patients.FirstLost(Patients.Slice(), dataset) is { } tag ? [DatasetValues.Describe(tag)] : null),
            new("public-removed", new("sequence-gone", "sequence"), dataset =>
                Step(dataset) is { } step && step.Contains(DicomTag.ScheduledProcedureStepDescription)
                    ? null : [Sequence]),
            new("only-creators-removed", StillThere, dataset =>
                Left(dataset) is { Length: >= 2 } left && !left.Any(IsCreator) ? [left[0]] : null),
            new("creators-left", StillThere, dataset =>
                Left(dataset) is { Length: >= 2 } left && left.All(IsCreator) ? [left[0]] : null),
            new("one-group-only", StillThere, dataset =>
                Left(dataset) is [var first, ..] left && left.All(tag => tag.Group == first.Group) ? [first] : null),
            new("private-left", StillThere, dataset => Left(dataset) is [var first, ..] ? [first] : null),
            new("only-top-level", new("still-in-sequence", "element", "sequence"), dataset =>
                Left(Step(dataset)!) is [var first, ..] ? [first, Sequence] : null),
        ],
    };

    private static string Sequence => DatasetValues.Describe(DicomTag.RequestAttributesSequence);

    private static DicomDataset? Step(DicomDataset dataset) =>
        dataset.TryGetSequence(DicomTag.RequestAttributesSequence, out var sequence)
            && sequence.Items is [var step] ? step : null;

    private static DicomTag[] Left(DicomDataset dataset) =>
        [.. dataset.Select(item => item.Tag).Where(tag => tag.IsPrivate)];

    /// <summary>Private creators are the elements 0010 to 00FF of an odd group (PS3.5 7.8.1).</summary>
    private static bool IsCreator(DicomTag tag) => tag.Element is >= 0x10 and <= 0xFF;
}
