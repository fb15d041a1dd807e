using FellowOakDicom;
using NotebookKit.Localization;

namespace NotebookKit.Exercises.Catalogue;

/// <summary>Makes an anonymous copy and leaves the original alone.</summary>
internal static class UnchangedOriginal
{
    public static RequirementExercise<Func<DicomDataset, DicomDataset>, (
        DicomDataset Original, DicomDataset? Copy)> Exercise =>
        new()
    {
        Id = "anonymize-4",
        Notebook = AnonymizeExercises.Notebook,
        Title = new("The original stays as it is", "元のデータセットを変更しない"),
        Signature = "DicomDataset AnonymousCopy(DicomDataset original)",
        Hints =
        [
            new("var copy = original; makes no copy: both names mean the same dataset.",
                "var copy = original; と書いてもコピーにはなりません。2 つの変数が同じデータセットを指すだけです。"),
            new("original.Clone() makes a dataset with the same elements. Change that one, and return it.",
                "original.Clone() で、同じデータエレメントを持つデータセットを作れます。そちらを変更して返してください。"),
            new("var copy = original.Clone(); copy.AddOrUpdate(…); copy.AddOrUpdate(…); return copy;",
                "var copy = original.Clone(); copy.AddOrUpdate(…); copy.AddOrUpdate(…); return copy;"),
        ],
        Apply = copy =>
        {
            var original = Patients.Slice();
            return (original, copy(original));
        },
        Requirements =
        [
            new(OriginalChanged, outcome => Patients.FirstLost(Patients.Slice(), outcome.Original) is not { } tag ? null : new(
                $"In the original {DatasetValues.Describe(tag)} is \"{Patients.Value(outcome.Original, tag)}\" now.",
                $"元のデータセットの {DatasetValues.Describe(tag)} が \"{Patients.Value(outcome.Original, tag)}\" になっています。")),
            new(null, outcome => outcome.Copy is not null ? null : new(
                "The result is null: return the copy.", "結果が null です。コピーを返してください。")),
            new(AnonymizeMistakes.TooMuchRemoved, outcome =>
                Patients.FirstLost(Patients.Slice(), outcome.Copy!, DicomTag.PatientName, DicomTag.PatientID) is not { } tag ? null : new(
                    $"The copy lacks {DatasetValues.Describe(tag)}, or it has another value.",
                    $"コピーに {DatasetValues.Describe(tag)} がないか、値が変わっています。")),
            new(AnonymizeMistakes.NameLeft, outcome => Other(outcome.Copy!, DicomTag.PatientName, Patients.NewName)),
            new(AnonymizeMistakes.IdLeft, outcome => Other(outcome.Copy!, DicomTag.PatientID, Patients.NewId)),
        ],
    };

    private static Mistake OriginalChanged { get; } = new("original-changed",
        new("the original was changed", "元のデータセットを変更している"),
        new("A dataset is handed over as it is, not as a copy: what the function changes is changed for the caller, too.",
            "データセットは、コピーではなくそのものが関数に渡されます。関数の中で変更すると、呼び出した側でも変わってしまいます。"));

    private static LocalText? Other(DicomDataset copy, DicomTag tag, string wanted) => Patients.Value(copy, tag) == wanted ? null : new(
        $"In the copy {DatasetValues.Describe(tag)} should be \"{wanted}\", and is \"{Patients.Value(copy, tag)}\".",
        $"コピーの {DatasetValues.Describe(tag)} は \"{wanted}\" のはずですが、\"{Patients.Value(copy, tag)}\" になっています。");
}
