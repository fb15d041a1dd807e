using FellowOakDicom;
using NotebookKit.Localization;

namespace NotebookKit.Exercises.Catalogue;

/// <summary>Replaces name and ID.</summary>
internal static class NameAndId
{
    private static readonly DicomTag[] Asked = [DicomTag.PatientName, DicomTag.PatientID];

    public static RequirementExercise<Action<DicomDataset>, DicomDataset> Exercise => new()
    {
        Id = "anonymize-1",
        Notebook = AnonymizeExercises.Notebook,
        Title = new("Name and ID", "患者名と患者 ID の書き換え"),
        Signature = "void ReplaceNameAndId(DicomDataset dataset)",
        Hints =
        [
            new("The method that sets a value stands in the loop above. It needs a tag and the new value.",
                "値を設定するメソッドは、上の一括処理のセルで使っています。引数はタグと新しい値です。"),
            new("Call dataset.AddOrUpdate twice. DicomTag.PatientName and DicomTag.PatientID are the two tags.",
                "dataset.AddOrUpdate を 2 回呼びます。タグは DicomTag.PatientName と DicomTag.PatientID です。"),
            new("dataset.AddOrUpdate(DicomTag.PatientName, \"no name\"); and the same with DicomTag.PatientID and \"no ptid\".",
                "dataset.AddOrUpdate(DicomTag.PatientName, \"no name\"); と書きます。患者 ID も同じように、DicomTag.PatientID を " +
                "\"no ptid\" にします。"),
        ],
        Apply = replace =>
        {
            var dataset = Patients.Slice();
            replace(dataset);
            return dataset;
        },
        Requirements =
        [
            new(Swapped, dataset => Patients.Value(dataset, DicomTag.PatientID) != Patients.NewName ? null : new(
                "Patient ID (0010,0020) is \"no name\".", "Patient ID (0010,0020) が \"no name\" になっています。")),
            new(DecimalTag, dataset => StrayTag(dataset) is not { Group: 10 } tag ? null : Stray(tag)),
            new(WrongTag, dataset => StrayTag(dataset) is not { } tag ? null : Stray(tag)),
            new(Emptied, dataset => Asked.FirstOrDefault(tag => string.IsNullOrEmpty(Patients.Value(dataset, tag))) is not { } tag ? null : new(
                $"{DatasetValues.Describe(tag)} has no value any more.", $"{DatasetValues.Describe(tag)} の値がなくなっています。")),
            new(Unchanged, dataset => Patients.FirstLost(Patients.Slice(), dataset) is not null ? null : new(
                "Nothing in the dataset has changed.", "データセットは何も変わっていません。")),
            new(AnonymizeMistakes.NameLeft, dataset => Other(dataset, DicomTag.PatientName, Patients.NewName)),
            new(AnonymizeMistakes.IdLeft, dataset => Other(dataset, DicomTag.PatientID, Patients.NewId)),
            new(AnonymizeMistakes.TooMuchRemoved, dataset => Patients.FirstLost(Patients.Slice(), dataset, Asked) is not { } tag ? null : new(
                $"{DatasetValues.Describe(tag)} is not as it was.", $"{DatasetValues.Describe(tag)} が元の値と違います。")),
        ],
    };

    private static Mistake Swapped { get; } = new("name-and-id-swapped",
        new("name and ID swapped", "患者名と患者 ID の取り違え"),
        new("The new name went into the ID. Patient's Name is (0010,0010), Patient ID is (0010,0020).",
            "新しい患者名を患者 ID に入れています。Patient's Name は (0010,0010)、Patient ID は (0010,0020) です。"));

    private static Mistake DecimalTag { get; } = new("decimal-tag",
        new("a tag in decimal digits", "タグを 10 進数で書いている"),
        new("Tags are hexadecimal: new DicomTag(10, 20) is (000A,0014). Write 0x0010 and 0x0020, or use DicomTag.PatientID.",
            "タグは 16 進数です。new DicomTag(10, 20) は (000A,0014) になってしまいます。0x0010、0x0020 と書くか、DicomTag.PatientID " +
            "を使ってください。"));

    private static Mistake WrongTag { get; } = new("wrong-tag",
        new("written under another tag", "別のタグに書き込んでいる"),
        new("AddOrUpdate adds an element that was not there, without complaint. Compare the tag with that in the tag table.",
            "AddOrUpdate は、データエレメントがなければ新しく追加し、エラーになりません。タグの一覧と見比べて、タグが正しいかを確認してください。"));

    private static Mistake Emptied { get; } = new("emptied-instead",
        new("emptied or removed instead of replaced", "書き換えずに空にした、または削除した"),
        new("Programs that read the image expect a name and an ID. Here they get dummy values: \"no name\" and \"no ptid\".",
            "画像を読み込むソフトウェアは、患者名と患者 ID があることを前提にしています。ここでは \"no name\" と \"no ptid\" というダミー情報を入れてください。"));

    private static Mistake Unchanged { get; } = new("dataset-unchanged",
        new("a copy was changed, or nothing", "コピーを変更している、または何も変更していない"),
        new("The function has to change the dataset that it is given. After dataset.Clone() the changes go into the copy.",
            "引数で渡されたデータセットそのものを変更してください。dataset.Clone() で作ったコピーを変更しても、元のデータセットは変わりません。"));

    private static LocalText? Other(DicomDataset dataset, DicomTag tag, string wanted)
    {
        var value = Patients.Value(dataset, tag);
        return value == wanted ? null : new(
            $"{DatasetValues.Describe(tag)}: expected \"{wanted}\", got \"{value}\"",
            $"{DatasetValues.Describe(tag)}：正しい値は \"{wanted}\"、あなたの答えは \"{value}\" です");
    }

    private static DicomTag? StrayTag(DicomDataset dataset) => dataset.Select(item => item.Tag).FirstOrDefault(tag =>
        !Asked.Contains(tag) && Patients.Value(dataset, tag) is Patients.NewName or Patients.NewId);

    private static LocalText Stray(DicomTag tag) => new(
        $"The new value went into {DatasetValues.Describe(tag)}.", $"新しい値が {DatasetValues.Describe(tag)} に入っています。");
}
