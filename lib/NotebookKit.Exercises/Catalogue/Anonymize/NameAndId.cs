using FellowOakDicom;
using NotebookKit.Exercises.Questions;
using NotebookKit.Exercises.Texts;

namespace NotebookKit.Exercises.Catalogue.Anonymize;

/// <summary>Replaces name and ID.</summary>
internal static class NameAndId
{
    private static readonly DicomTag[] Asked = [DicomTag.PatientName, DicomTag.PatientID];

    private static readonly MessageTemplate Stray = new("stray", "element");
    private static readonly MessageTemplate OtherValue = new("other-value", "element", "expected", "value");

    public static RequirementQuestion<Action<DicomDataset>, DicomDataset> Question => new()
    {
        Signature = "void ReplaceNameAndId(DicomDataset dataset)",
        Apply = replace =>
        {
            var dataset = Patients.Slice();
            replace(dataset);
            return dataset;
        },
        Requirements =
        [
            new("name-and-id-swapped", new("id-is-name"), dataset =>
                Patients.Value(dataset, DicomTag.PatientID) == Patients.NewName ? [] : null),
            new("decimal-tag", Stray, dataset => StrayTag(dataset) is { Group: 10 } tag ? Element(tag) : null),
            new("wrong-tag", Stray, dataset => StrayTag(dataset) is { } tag ? Element(tag) : null),
            new("emptied-instead", new("emptied", "element"), dataset =>
                Asked.FirstOrDefault(tag => string.IsNullOrEmpty(Patients.Value(dataset, tag))) is { } tag
                    ? Element(tag) : null),
            new("dataset-unchanged", new("unchanged"), dataset =>
                Patients.FirstLost(Patients.Slice(), dataset) is null ? [] : null),
            new("name-left", OtherValue, dataset => Other(dataset, DicomTag.PatientName, Patients.NewName)),
            new("id-left", OtherValue, dataset => Other(dataset, DicomTag.PatientID, Patients.NewId)),
            new("too-much-removed", new("element-changed", "element"), dataset =>
                Patients.FirstLost(Patients.Slice(), dataset, Asked) is { } tag ? Element(tag) : null),
        ],
    };

    private static object[] Element(DicomTag tag) => [DatasetValues.Describe(tag)];

    private static object?[]? Other(DicomDataset dataset, DicomTag tag, string wanted)
    {
        var value = Patients.Value(dataset, tag);
        return value == wanted ? null : [DatasetValues.Describe(tag), wanted, value];
    }

    private static DicomTag? StrayTag(DicomDataset dataset) => dataset.Select(item => item.Tag).FirstOrDefault(tag =>
        !Asked.Contains(tag) && Patients.Value(dataset, tag) is Patients.NewName or Patients.NewId);
}
