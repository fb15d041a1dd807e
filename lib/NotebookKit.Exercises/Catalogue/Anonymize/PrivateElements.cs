using FellowOakDicom;
using NotebookKit.Localization;

namespace NotebookKit.Exercises.Catalogue;

/// <summary>Removes the private elements, at every depth.</summary>
internal static class PrivateElements
{
    public static RequirementExercise<Action<DicomDataset>, DicomDataset> Exercise => new()
    {
        Id = "anonymize-2",
        Notebook = AnonymizeExercises.Notebook,
        Title = new("Private elements", "プライベートデータエレメントの削除"),
        Signature = "void RemovePrivate(DicomDataset dataset)",
        Hints =
        [
            new("A tag knows whether it is private: tag.IsPrivate (its group is odd). dataset.Remove takes a condition: item => …. " +
                "To remove items inside of a foreach over the same dataset is an error.",
                "プライベートかどうかは tag.IsPrivate で分かります（グループ番号が奇数です）。dataset.Remove には item => … の形で条件を渡せます。" +
                "foreach でデータセットをたどりながら削除するとエラーになります。"),
            new("dataset.Remove(item => item.Tag.IsPrivate) does the first level. The items of a sequence are datasets again: " +
                "dataset.OfType<DicomSequence>() finds the sequences, sequence.Items their items.",
                "dataset.Remove(item => item.Tag.IsPrivate) で、最も外側のデータエレメントを削除できます。シーケンスの項目もデータセットです。" +
                "dataset.OfType<DicomSequence>() でシーケンスを、sequence.Items でその項目をたどれます。"),
            new("After the Remove: foreach (var sequence in dataset.OfType<DicomSequence>()) foreach (var item in sequence.Items) RemovePrivate(…);",
                "Remove のあとに、foreach (var sequence in dataset.OfType<DicomSequence>()) foreach (var item in " +
                "sequence.Items) RemovePrivate(…); と書きます。"),
        ],
        Apply = remove =>
        {
            var dataset = Patients.SliceWithPrivateElements();
            remove(dataset);
            return dataset;
        },
        Requirements =
        [
            new(PublicRemoved, dataset => Patients.FirstLost(Public(), dataset) is not { } tag ? null : new(
                $"{DatasetValues.Describe(tag)} is not private, and gone.", $"{DatasetValues.Describe(tag)} はプライベートではないのに、なくなっています。")),
            new(PublicRemoved, dataset => Step(dataset) is { } step && step.Contains(DicomTag.ScheduledProcedureStepDescription) ? null : new(
                $"The sequence {DatasetValues.Describe(DicomTag.RequestAttributesSequence)} is not private, but it " +
                "or its content is gone.",
                $"シーケンス {DatasetValues.Describe(DicomTag.RequestAttributesSequence)} " +
                "はプライベートではないのに、それ自体または中身がなくなっています。")),
            new(
                OnlyCreators,
                dataset =>
                    Left(dataset).Any(IsCreator) || Left(dataset).Length < 2 ? null : StillThere(Left(dataset)[0])),
            new(
                OnlyElements,
                dataset => Left(dataset) is { Length: >= 2 } left && left.All(IsCreator) ? StillThere(left[0]) : null),
            new(
                OneGroup,
                dataset =>
                    Left(dataset) is [var first, ..] left
                        && left.All(tag => tag.Group == first.Group) ? StillThere(first) : null),
            new(NothingRemoved, dataset => Left(dataset) is [var first, ..] ? StillThere(first) : null),
            new(OnlyTopLevel, dataset => Left(Step(dataset)!) is not [var first, ..] ? null : new(
                $"{first} is still there, inside of the sequence " +
                $"{DatasetValues.Describe(DicomTag.RequestAttributesSequence)}.",
                $"シーケンス {DatasetValues.Describe(DicomTag.RequestAttributesSequence)} の中に {first} が残っています。")),
        ],
    };

    private static Mistake PublicRemoved { get; } = new("public-removed",
        new("public elements removed", "プライベートではないデータエレメントまで削除"),
        new("Only tags with an odd group are private; tag.IsPrivate tells. The standard's own elements stay, sequences too.",
            "プライベートなのは、グループ番号が奇数のタグだけです。tag.IsPrivate で調べられます。規格で決められたデータエレメントは、シーケンスも含めて残してください。"));

    private static Mistake OnlyCreators { get; } = new("only-creators-removed",
        new("only the creators removed", "プライベートクリエータだけを削除"),
        new("(0029,0010) only says whose elements follow. The information is in those themselves, such as (0029,1001).",
            "(0029,0010) は、どの会社のデータエレメントかを示すだけです。情報は (0029,1001) などのデータエレメントに入っています。"));

    private static Mistake OnlyElements { get; } = new("creators-left",
        new("the creators are left", "プライベートクリエータが残っている"),
        new("The elements are gone, but (0029,0010) still reserves a place for them. It has an odd group, too, and is to go.",
            "データエレメントは削除されていますが、その場所を確保する (0029,0010) が残っています。これもグループ番号が奇数なので、削除してください。"));

    private static Mistake OneGroup { get; } = new("one-group-only",
        new("not every private group", "一部のグループだけを削除"),
        new("Every vendor takes odd groups of its own. Ask each tag whether it IsPrivate instead of naming a group.",
            "使われるグループ番号は会社によって違います。特定のグループを指定するのではなく、タグごとに IsPrivate を調べてください。"));

    private static Mistake NothingRemoved { get; } = new("private-left",
        new("private elements are left", "プライベートデータエレメントが残っている"),
        new("Every element whose tag IsPrivate has to go; here one repeats the patient's name.",
            "tag.IsPrivate が true のデータエレメントは、すべて削除してください。ここには患者名が入っているものもあります。"));

    private static Mistake OnlyTopLevel { get; } = new("only-top-level",
        new("sequences forgotten", "シーケンスの中を見ていない"),
        new("An item of a sequence is a dataset of its own and can hold private elements, too. Look into each, to any depth.",
            "シーケンスの項目もデータセットなので、その中にもプライベートデータエレメントが入ることがあります。どの深さにあっても削除してください。"));

    private static DicomDataset Public() => Patients.Slice();

    private static DicomDataset? Step(DicomDataset dataset) =>
        dataset.TryGetSequence(DicomTag.RequestAttributesSequence, out var sequence)
            && sequence.Items is [var step] ? step : null;

    private static DicomTag[] Left(DicomDataset dataset) =>
        [.. dataset.Select(item => item.Tag).Where(tag => tag.IsPrivate)];

    /// <summary>Private creators are the elements 0010 to 00FF of an odd group (PS3.5 7.8.1).</summary>
    private static bool IsCreator(DicomTag tag) => tag.Element is >= 0x10 and <= 0xFF;

    private static LocalText? StillThere(DicomTag tag) => new($"{tag} is still there.", $"{tag} が残っています。");
}
