using System.Text.RegularExpressions;
using FellowOakDicom;
using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.Anonymize;

/// <summary>Anonymizes the slices of a series so that they stay one.</summary>
internal static partial class WholeSeries
{
    private static readonly DicomTag[] Uids =
        [DicomTag.StudyInstanceUID, DicomTag.SeriesInstanceUID, DicomTag.SOPInstanceUID];

    private static readonly DicomTag[] Personal =
    [
        DicomTag.PatientName, DicomTag.PatientID, DicomTag.PatientBirthDate, DicomTag.InstitutionName,
        DicomTag.AccessionNumber, DicomTag.StudyDate, DicomTag.StudyTime,
    ];

    public static RequirementQuestion<Action<DicomDataset[]>, DicomDataset[]> Question => new()
    {
        Signature = "void AnonymizeSeries(DicomDataset[] slices)",
        Apply = anonymize =>
        {
            DicomDataset[] slices = [Patients.Slice(1), Patients.Slice(2)];
            anonymize([.. slices]);
            return slices;
        },
        Requirements =
        [
            new("sop-class-replaced", new("class-replaced", "element"), InAny(slice =>
                Patients.Value(slice, DicomTag.SOPClassUID) == DicomUID.CTImageStorage.UID
                    ? null : Element(DicomTag.SOPClassUID))),
            new("too-much-removed", new("element-changed", "element"), slices => Element(
                slices.Zip(Originals, (slice, original) => Patients.FirstLost(original, slice, [.. Uids, .. Personal]))
                    .FirstOrDefault(tag => tag is not null))),
            Holds("name-left", DicomTag.PatientName, Patients.NewName),
            Holds("id-left", DicomTag.PatientID, Patients.NewId),
            Holds("birth-date-left", DicomTag.PatientBirthDate, ""),
            Holds("institution-left", DicomTag.InstitutionName, ""),
            Holds("accession-number-left", DicomTag.AccessionNumber, ""),
            Holds("dates-left", DicomTag.StudyDate, ""),
            Holds("dates-left", DicomTag.StudyTime, ""),
            new("uid-removed", new("no-value", "element"), InAny(slice =>
                Element(Uids.FirstOrDefault(tag => string.IsNullOrEmpty(Patients.Value(slice, tag)))))),
            new("uid-left", new("still-old", "element"), slices => Element(
                slices.Zip(Originals, (slice, original) =>
                        Uids.FirstOrDefault(tag => Patients.Value(slice, tag) == Patients.Value(original, tag)))
                    .FirstOrDefault(tag => tag is not null))),
            new("not-a-uid", new("no-uid", "element", "value"), InAny(slice =>
                Uids.FirstOrDefault(tag => !IsUid(Patients.Value(slice, tag)!)) is { } tag
                    ? [DatasetValues.Describe(tag), Patients.Value(slice, tag)] : null)),
            new("uids-inconsistent", new("differs", "element"), slices => Element(
                Uids[..2].FirstOrDefault(tag => Patients.Value(slices[0], tag) != Patients.Value(slices[1], tag)))),
            new("uids-all-the-same", new("same-in-both", "element"), slices =>
                AreDifferent(slices.Select(slice => Patients.Value(slice, DicomTag.SOPInstanceUID)))
                    ? null : Element(DicomTag.SOPInstanceUID)),
            new("uids-all-the-same", new("one-for-two"), InAny(slice =>
                AreDifferent(Uids.Select(tag => Patients.Value(slice, tag))) ? null : [])),
        ],
    };

    private static DicomDataset[] Originals => [Patients.Slice(1), Patients.Slice(2)];

    /// <summary>Emptied and removed are the same here.</summary>
    private static Requirement<DicomDataset[]> Holds(string mistake, DicomTag tag, string wanted) =>
        new(mistake, new("other-value", "element", "expected", "value"), InAny(slice =>
            Patients.Value(slice, tag) is var value && (value ?? "") == wanted
                ? null : [DatasetValues.Describe(tag), wanted, value]));

    private static Func<DicomDataset[], object?[]?> InAny(Func<DicomDataset, object?[]?> broken) =>
        slices => slices.Select(broken).FirstOrDefault(values => values is not null);

    private static object[]? Element(DicomTag? tag) => tag is null ? null : [DatasetValues.Describe(tag)];

    private static bool AreDifferent(IEnumerable<string?> values) => values.Distinct().Count() == values.Count();

    /// <summary>PS3.5 9.1: components of digits, none with a leading zero, at most 64 characters.</summary>
    private static bool IsUid(string text) => text.Length <= 64 && UidPattern().IsMatch(text);

    [GeneratedRegex(@"\A(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))+\z")]
    private static partial Regex UidPattern();
}
