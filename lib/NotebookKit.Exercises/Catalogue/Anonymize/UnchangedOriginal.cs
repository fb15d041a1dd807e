using FellowOakDicom;
using NotebookKit.Exercises.Questions;
using NotebookKit.Exercises.Texts;

namespace NotebookKit.Exercises.Catalogue.Anonymize;

/// <summary>Makes an anonymous copy and leaves the original alone.</summary>
internal static class UnchangedOriginal
{
    private static readonly MessageTemplate OtherValue = new("other-value", "element", "expected", "value");

    public static RequirementQuestion<Func<DicomDataset, DicomDataset>, OriginalAndCopy> Question => new()
    {
        Signature = "DicomDataset AnonymousCopy(DicomDataset original)",
        Apply = copy =>
        {
            var original = Patients.Slice();
            return new(original, copy(original));
        },
        Requirements =
        [
            new("original-changed", new("original-changed", "element", "value"), outcome =>
                Patients.FirstLost(Patients.Slice(), outcome.Original) is { } tag
                    ? [DatasetValues.Describe(tag), Patients.Value(outcome.Original, tag)] : null),
            new(null, new("null"), outcome => outcome.Copy is null ? [] : null),
            new("too-much-removed", new("element-lost", "element"), outcome =>
                Patients.FirstLost(
                    Patients.Slice(), outcome.Copy!, DicomTag.PatientName, DicomTag.PatientID) is { } tag
                    ? [DatasetValues.Describe(tag)] : null),
            new("name-left", OtherValue, outcome => Other(outcome.Copy!, DicomTag.PatientName, Patients.NewName)),
            new("id-left", OtherValue, outcome => Other(outcome.Copy!, DicomTag.PatientID, Patients.NewId)),
        ],
    };

    private static object?[]? Other(DicomDataset copy, DicomTag tag, string wanted) =>
        Patients.Value(copy, tag) is var value && value == wanted
            ? null : [DatasetValues.Describe(tag), wanted, value];

    /// <summary>The dataset that the function got, and the one that it returned.</summary>
    internal sealed record OriginalAndCopy(DicomDataset Original, DicomDataset? Copy);
}
