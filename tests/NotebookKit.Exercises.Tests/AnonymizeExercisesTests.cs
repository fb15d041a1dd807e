using FellowOakDicom;
using NotebookKit.Exercises;
using NotebookKit.Exercises.Judging;

namespace NotebookKit.Tests.Exercises;

/// <summary>Answers to the exercises of notebook 5 as students write them.</summary>
public sealed class AnonymizeExercisesTests
{
    private static readonly DicomTag[] Emptied =
        [
            DicomTag.PatientBirthDate, DicomTag.InstitutionName, DicomTag.AccessionNumber, DicomTag.StudyDate,
            DicomTag.StudyTime,
        ];

    private static readonly DicomTag[] Uids =
        [DicomTag.StudyInstanceUID, DicomTag.SeriesInstanceUID, DicomTag.SOPInstanceUID];

    public static TheoryData<Action<DicomDataset>, string?> NameAndIdAnswers => new()
    {
        { data => data.AddOrUpdate(DicomTag.PatientID, "no ptid").AddOrUpdate(DicomTag.PatientName, "no name"), null },
        { data => data.AddOrUpdate(DicomTag.PatientName, "no name"), "id-left" },
        { data => data.AddOrUpdate(DicomTag.PatientID, "no ptid"), "name-left" },
        {
            data =>
                data.AddOrUpdate(DicomTag.PatientName, "no name").AddOrUpdate(DicomTag.IssuerOfPatientID, "no ptid"),
            "wrong-tag"
        },
        { data => data.AddOrUpdate(DicomVR.LO, new DicomTag(10, 20), "no ptid"), "decimal-tag" },
        {
            data => data.AddOrUpdate(DicomTag.PatientName, "no ptid").AddOrUpdate(DicomTag.PatientID, "no name"),
            "name-and-id-swapped"
        },
        { data => data.AddOrUpdate(DicomTag.PatientName, "").AddOrUpdate(DicomTag.PatientID, ""), "emptied-instead" },
        { data => data.Remove(DicomTag.PatientName, DicomTag.PatientID), "emptied-instead" },
        {
            data =>
                data.Clone().AddOrUpdate(DicomTag.PatientName, "no name").AddOrUpdate(DicomTag.PatientID, "no ptid"),
            "dataset-unchanged"
        },
        {
            data =>
                data.Clear().AddOrUpdate(DicomTag.PatientName, "no name").AddOrUpdate(DicomTag.PatientID, "no ptid"),
            "too-much-removed"
        },
    };

    [Theory, MemberData(nameof(NameAndIdAnswers))]
    public void ReplaceNameAndId_AStudentsAnswer_IsNamed(Action<DicomDataset> answer, string? mistake) =>
        Holds("anonymize-1", answer, mistake);

    public static TheoryData<Action<DicomDataset>, string?> PrivateAnswers => new()
    {
        { RemovePrivate, null },
        { data => data.Remove(item => item.Tag.IsPrivate), "only-top-level" },
        { data => data.Remove(item => item.Tag.IsPrivate && item.Tag.Element < 0x100), "only-creators-removed" },
        { data => data.Remove(item => item.Tag.IsPrivate && item.Tag.Element > 0xFF), "creators-left" },
        { data => data.Remove(item => item.Tag.Group == 0x29), "one-group-only" },
        { _ => { }, "private-left" },
        { data => data.Remove(item => item.Tag.IsPrivate || item is DicomSequence), "public-removed" },
        { data => data.Remove(item => item.Tag.Group % 2 == 0), "public-removed" },
    };

    [Theory, MemberData(nameof(PrivateAnswers))]
    public void RemovePrivate_AStudentsAnswer_IsNamed(Action<DicomDataset> answer, string? mistake) =>
        Holds("anonymize-2", answer, mistake);

    public static TheoryData<Action<DicomDataset[]>, string?> SeriesAnswers => new()
    {
        { slices => Series(slices, []), null },
        { slices => Array.ForEach(slices, slice => Series([slice], [])), "uids-inconsistent" },
        { slices => Series(slices, [], makeUid: _ => "1.2.3"), "uids-all-the-same" },
        { slices => Series(slices, [], makeUid: old => old + "/new"), "not-a-uid" },
        { slices => Series(slices, [], makeUid: _ => ""), "uid-removed" },
        { slices => Series(slices, [], makeUid: old => old), "uid-left" },
        { slices => Series(slices, [DicomTag.PatientBirthDate]), "birth-date-left" },
        { slices => Series(slices, [DicomTag.InstitutionName]), "institution-left" },
        { slices => Series(slices, [DicomTag.AccessionNumber]), "accession-number-left" },
        { slices => Series(slices, [DicomTag.StudyTime]), "dates-left" },
        { slices => Series(slices[..1], []), "name-left" },
        {
            slices =>
            {
                Series(slices, []);
                Array.ForEach(slices, slice => slice.AddOrUpdate(DicomTag.SOPClassUID, DicomUID.Generate()));
            },
            "sop-class-replaced"
        },
    };

    [Theory, MemberData(nameof(SeriesAnswers))]
    public void AnonymizeSeries_AStudentsAnswer_IsNamed(Action<DicomDataset[]> answer, string? mistake) =>
        Holds("anonymize-3", answer, mistake);

    public static TheoryData<Func<DicomDataset, DicomDataset>, string?> CopyAnswers => new()
    {
        {
            original =>
                original.Clone().AddOrUpdate(DicomTag.PatientName, "no name").AddOrUpdate(
                    DicomTag.PatientID, "no ptid"),
            null
        },
        {
            original =>
                original.AddOrUpdate(DicomTag.PatientName, "no name").AddOrUpdate(DicomTag.PatientID, "no ptid"),
            "original-changed"
        },
        { original => original.Clone().AddOrUpdate(DicomTag.PatientName, "no name"), "id-left" },
        { original => original.Clone(), "name-left" },
        {
            _ => new DicomDataset { { DicomTag.PatientName, "no name" }, { DicomTag.PatientID, "no ptid" } },
            "too-much-removed"
        },
    };

    [Theory, MemberData(nameof(CopyAnswers))]
    public void AnonymousCopy_AStudentsAnswer_IsNamed(Func<DicomDataset, DicomDataset> answer, string? mistake) =>
        Holds("anonymize-4", answer, mistake);

    [Fact]
    public void AnonymousCopy_ThatIsNull_IsExplained() =>
        Assert.Contains(
            "null",
            ExerciseCatalogue.Find("anonymize-4")
                .Judge((Func<DicomDataset, DicomDataset>)(_ => null!)).Message.English,
            StringComparison.Ordinal);

    [Fact]
    public void ReplaceNameAndId_AFunctionOfAnotherShape_ShowsTheShapeAskedFor() => Assert.Contains(
        "void ReplaceNameAndId(DicomDataset dataset)", ExerciseCatalogue.Find("anonymize-1")
            .Judge((int x) => x).Message.English, StringComparison.Ordinal);

    private static void Holds(string id, Delegate answer, string? mistake)
    {
        var verdict = ExerciseCatalogue.Find(id).Judge(answer);

        Assert.Equal(
            (mistake is null ? Outcome.Right : Outcome.Wrong, mistake), (verdict.Outcome, verdict.Mistake?.Id));
    }

    private static void RemovePrivate(DicomDataset data)
    {
        foreach (var item in data.ToArray())
        {
            if (item.Tag.Group % 2 == 1) data.Remove(item.Tag);
            else if (item is DicomSequence sequence) sequence.Items.ToList().ForEach(RemovePrivate);
        }
    }

    private static void Series(DicomDataset[] slices, DicomTag[] kept, Func<string, string>? makeUid = null)
    {
        var known = new Dictionary<string, string>();
        foreach (var slice in slices)
        {
            slice.NotValidated().AddOrUpdate(DicomTag.PatientName, "no name").AddOrUpdate(
                DicomTag.PatientID, "no ptid");
            foreach (var tag in Emptied.Except(kept)) slice.AddOrUpdate(tag, "");
            foreach (var tag in Uids)
            {
                var old = slice.GetString(tag);
                if (!known.TryGetValue(old, out var uid))
                {
                    known[old] = uid = makeUid?.Invoke(old) ?? DicomUID.Generate().UID;
                }
                slice.AddOrUpdate(tag, uid);
            }
        }
    }
}
