using System.Text.RegularExpressions;
using FellowOakDicom;
using NotebookKit.Localization;

namespace NotebookKit.Exercises.Catalogue;

/// <summary>Anonymizes the slices of a series so that they stay one.</summary>
internal static partial class WholeSeries
{
    private static readonly DicomTag[] Uids =
        [DicomTag.StudyInstanceUID, DicomTag.SeriesInstanceUID, DicomTag.SOPInstanceUID];

    private static readonly DicomTag[] Personal =
    [
        DicomTag.PatientName, DicomTag.PatientID, DicomTag.PatientBirthDate, DicomTag.InstitutionName, DicomTag.AccessionNumber,
        DicomTag.StudyDate, DicomTag.StudyTime,
    ];

    public static RequirementExercise<Action<DicomDataset[]>, DicomDataset[]> Exercise => new()
    {
        Id = "anonymize-3",
        Notebook = AnonymizeExercises.Notebook,
        Title = new("A whole series", "シリーズ全体の匿名化"),
        Signature = "void AnonymizeSeries(DicomDataset[] slices)",
        Hints =
        [
            new("One loop over the slices. Name and ID as before, the other elements become \"\". For the UIDs keep a " +
                "Dictionary<string, string> from the old UID to the new one, made before the loop.",
                "スライスごとの繰り返し処理です。患者名と患者 ID は前と同じ、ほかのデータエレメントは \"\" にします。UID には、古い UID と新しい UID の対応を入れる " +
                "Dictionary<string, string> を、ループの前に用意します。"),
            new("For each of the three UIDs: look the old one up in the dictionary; if it is not there, add a new one, " +
                "DicomUID.Generate().UID; then write what the dictionary says.",
                "3 つの UID のそれぞれについて、古い UID を Dictionary で調べます。なければ DicomUID.Generate().UID で新しい UID " +
                "を作って加え、Dictionary にある値を書き込みます。"),
            new("var old = slice.GetString(tag); if (!newUids.ContainsKey(old)) newUids[old] = DicomUID.Generate().UID; slice.AddOrUpdate(tag, …);",
                "var old = slice.GetString(tag); if (!newUids.ContainsKey(old)) newUids[old] = " +
                "DicomUID.Generate().UID; slice.AddOrUpdate(tag, …);"),
        ],
        Apply = anonymize =>
        {
            DicomDataset[] slices = [Patients.Slice(1), Patients.Slice(2)];
            anonymize([.. slices]);
            return slices;
        },
        Requirements =
        [
            new(ClassReplaced, InAny(slice => Patients.Value(slice, DicomTag.SOPClassUID) == DicomUID.CTImageStorage.UID ? null : Says(
                DicomTag.SOPClassUID, "is not what it was", "の値が変わっています"))),
            new(AnonymizeMistakes.TooMuchRemoved, slices => slices.Index().Select(slice =>
                Patients.FirstLost(
                    Patients.Slice(slice.Index + 1), slice.Item, [.. Uids, .. Personal])).OfType<DicomTag>().FirstOrDefault() is not { } tag
                ? null : Says(tag, "is not as it was", "が元の値と違います")),
            new(AnonymizeMistakes.NameLeft, Holds(DicomTag.PatientName, Patients.NewName)),
            new(AnonymizeMistakes.IdLeft, Holds(DicomTag.PatientID, Patients.NewId)),
            new(BirthDateLeft, Holds(DicomTag.PatientBirthDate, "")),
            new(InstitutionLeft, Holds(DicomTag.InstitutionName, "")),
            new(AccessionLeft, Holds(DicomTag.AccessionNumber, "")),
            new(DatesLeft, Holds(DicomTag.StudyDate, "")),
            new(DatesLeft, Holds(DicomTag.StudyTime, "")),
            new(
                UidRemoved,
                InAnyUid(
                    (slice, tag) =>
                        !string.IsNullOrEmpty(Patients.Value(slice, tag)) ? null : Says(
                            tag, "has no value", "に値がありません"))),
            new(UidLeft, slices => slices.Index().SelectMany(slice => Uids.Where(tag =>
                Patients.Value(slice.Item, tag) == Patients
                    .Value(Patients.Slice(slice.Index + 1), tag))).FirstOrDefault() is not { } tag
                ? null : Says(tag, "is still the old one", "が元のままです")),
            new(NotAUid, InAnyUid((slice, tag) => IsUid(Patients.Value(slice, tag)!) ? null : Says(
                tag, $"is \"{Patients.Value(slice, tag)}\", which is no UID", $"が \"{Patients.Value(slice, tag)}\" になっていますが、これは UID ではありません"))),
            new(Inconsistent, slices => Uids[..2].FirstOrDefault(tag => Patients.Value(slices[0], tag) != Patients.Value(slices[1], tag)) is not { } tag
                ? null : Says(tag, "differs between the two slices", "が 2 枚のスライスで違っています")),
            new(AllTheSame, slices => slices.Select(slice => Patients.Value(slice, DicomTag.SOPInstanceUID)).Distinct().Count() == slices.Length
                ? null : Says(DicomTag.SOPInstanceUID, "is the same in both slices", "が 2 枚のスライスで同じです")),
            new(AllTheSame, InAny(slice => Uids.Select(tag => Patients.Value(slice, tag)).Distinct().Count() == Uids.Length ? null : new(
                "Two different UIDs became the same one.", "違う UID が同じ UID に置き換わっています。"))),
        ],
    };

    private static Mistake ClassReplaced { get; } = new("sop-class-replaced",
        new("SOP Class UID replaced", "SOP Class UID まで書き換えている"),
        new("SOP Class UID says what kind of image it is, CT here; it is the same all over the world and tells nothing of the patient. It stays.",
            "SOP Class UID は画像の種類（ここでは CT）を表します。世界共通の値で、患者の情報ではないので、そのまま残してください。"));

    private static Mistake BirthDateLeft { get; } = Left("birth-date-left", "the birth date", "生年月日",
        "With the hospital and the sex it singles out a person.", "病院名や性別と組み合わせると、個人が特定されます。");

    private static Mistake InstitutionLeft { get; } = Left("institution-left", "the institution", "施設名",
        "Few of the hospital's patients were scanned on that day.", "その病院でその日に撮影された患者は限られています。");

    private static Mistake AccessionLeft { get; } = Left("accession-number-left", "the accession number", "受付番号",
        "It is the number of the request: the hospital's archive finds the patient by " +
        "it.", "検査の依頼ごとに付けられる番号で、病院の画像サーバで検索すれば患者が分かります。");

    private static Mistake DatesLeft { get; } = Left("dates-left", "the study's date or time", "検査の日付や時刻",
        "At one minute a scanner examines one patient. Empty the date and the " +
        "time.", "ある時刻に 1 台の装置で検査を受けているのは 1 人だけです。日付と時刻の両方を空にしてください。");

    private static Mistake UidRemoved { get; } = new("uid-removed",
        new("UID emptied", "UID を空にしている"),
        new("Without its UIDs an image is no valid DICOM image, and nobody knows which slices belong together. They are replaced by new ones.",
            "UID がないと、正しい DICOM 画像になりません。どのスライスが同じシリーズかも分からなくなります。新しい UID に書き換えてください。"));

    private static Mistake UidLeft { get; } = new("uid-left",
        new("UID not replaced", "UID が元のまま残っている"),
        new("Whoever has access to the archive finds the patient by any of the three UIDs.",
            "画像サーバを利用できる人なら、3 つの UID のどれからでも患者にたどり着けます。"));

    private static Mistake NotAUid { get; } = new("not-a-uid",
        new("not a UID", "UID の形になっていない"),
        new("A UID consists of digits and points, 64 characters at most. DicomUID.Generate().UID makes one that nobody else has.",
            "UID は数字とピリオドだけからなり、64 文字以内です。DicomUID.Generate().UID で、ほかと重ならない UID を作れます。"));

    private static Mistake Inconsistent { get; } = new("uids-inconsistent",
        new("UIDs not replaced consistently", "UID の対応がそろっていない"),
        new("Both slices had the same study and series. With a new UID for each slice the series falls apart. Remember which new UID an old one got.",
            "2 枚のスライスは同じ検査の同じシリーズでした。スライスごとに新しい UID を作ると、シリーズがばらばらになります。古い UID と新しい UID の対応を覚えておいてください。"));

    private static Mistake AllTheSame { get; } = new("uids-all-the-same",
        new("one new UID for different old ones", "違う UID を同じ UID にしている"),
        new("Every slice has a SOP Instance UID of its own; two with the same one count as one image, and an archive drops the second. Study and series differ, too.",
            "SOP Instance UID は 1 枚ごとに違います。同じだと同じ画像とみなされ、画像サーバに 1 枚しか保存されません。検査とシリーズの UID も別のものです。"));

    private static Mistake Left(string id, string what, string japanese, string why, string japaneseWhy) => new(id,
        new($"{what} is still there", $"{japanese}が残っている"), new(why, japaneseWhy));

    /// <summary>Emptied and removed are the same here.</summary>
    private static Func<DicomDataset[], LocalText?> Holds(DicomTag tag, string wanted) => InAny(slice =>
        (Patients.Value(slice, tag) ?? "") == wanted ? null : new(
            $"{DatasetValues.Describe(tag)} should be \"{wanted}\", and is \"{Patients.Value(slice, tag)}\".",
            $"{DatasetValues.Describe(tag)} は \"{wanted}\" のはずですが、\"{Patients.Value(slice, tag)}\" になっています。"));

    private static Func<DicomDataset[], LocalText?> InAny(Func<DicomDataset, LocalText?> broken) =>
        slices => slices.Select(broken).FirstOrDefault(message => message is not null);

    private static Func<DicomDataset[], LocalText?> InAnyUid(Func<DicomDataset, DicomTag, LocalText?> broken) =>
        InAny(slice => Uids.Select(tag => broken(slice, tag)).FirstOrDefault(message => message is not null));

    private static LocalText? Says(DicomTag tag, string english, string japanese) =>
        new($"{DatasetValues.Describe(tag)} {english}.", $"{DatasetValues.Describe(tag)} {japanese}。");

    /// <summary>PS3.5 9.1: components of digits, none with a leading zero, at most 64 characters.</summary>
    private static bool IsUid(string text) => text.Length <= 64 && UidPattern().IsMatch(text);

    [GeneratedRegex(@"\A(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))+\z")]
    private static partial Regex UidPattern();
}
