using FellowOakDicom;

namespace NotebookKit.Exercises.Catalogue;

/// <summary>Asks a file whether its pixels were ever compressed with loss.</summary>
internal static class KnownLoss
{
    private const string WithLoss = "01";
    private const string WithoutLoss = "00";

    public static FunctionExercise<Func<DicomFile, bool>> Exercise => new()
    {
        Id = "compressed-2",
        Notebook = CompressedExercises.Notebook,
        Title = new("Has anything been lost?", "情報が失われていないか"),
        Signature = "bool HasLoss(DicomFile file)",
        Hints =
        [
            new("The transfer syntax says only how the file is written today. What was done to the pixels before, an element of the dataset says.",
                "転送構文で分かるのは、今のファイルの書き方だけです。画素がこれまでに受けた処理は、データセットのデータエレメントに書かれています。"),
            new("The element is DicomTag.LossyImageCompression. It may be missing: file.Dataset.GetSingleValueOrDefault(tag, default) does not mind.",
                "そのデータエレメントは DicomTag.LossyImageCompression です。ないこともありますが、file.Dataset.GetSingleValueOrDefault(タグ, " +
                "既定値) ならエラーになりません。"),
            new("return file.Dataset.GetSingleValueOrDefault(DicomTag.LossyImageCompression, \"00\") == …;",
                "return file.Dataset.GetSingleValueOrDefault(DicomTag.LossyImageCompression, \"00\") == …;"),
        ],
        Reference = file => Flag(file, WithoutLoss) == WithLoss,
        Mistakes =
        [
            (SyntaxOnly, file => file.FileMetaInfo.TransferSyntax.IsLossy),
            (CompressedIsLossy, file => file.FileMetaInfo.TransferSyntax.IsEncapsulated),
            (MissingIsError, file => file.Dataset.GetString(DicomTag.LossyImageCompression) == WithLoss),
            (MissingIsLoss, file => Flag(file, WithLoss) == WithLoss),
            (PresentIsLoss, file => file.Dataset.Contains(DicomTag.LossyImageCompression)),
            (TheOtherWayRound, file => Flag(file, WithoutLoss) != WithLoss),
            (NeverLoss, _ => false),
        ],
        Calls = _ => Files.Select(kind => new Call<Func<DicomFile, bool>>(
            $"HasLoss({kind.Syntax.UID.Name}, (0028,2110) {(kind.Flag is null ? "missing" : $"\"{kind.Flag}\"")})",
            loss => loss(File(kind.Syntax, kind.Flag)))),
    };

    private static Mistake SyntaxOnly { get; } = new("transfer-syntax-only",
        new("only the transfer syntax asked", "転送構文だけで判断している"),
        new("Whoever unpacks a lossy file and saves it uncompressed changes the transfer syntax. What was lost does not come back, and (0028,2110) stays 01.",
            "非可逆圧縮されたファイルも、展開して非圧縮で保存すれば、転送構文は変わります。それでも失われた情報は戻らず、(0028,2110) は 01 のままです。"));

    private static Mistake CompressedIsLossy { get; } = new("compressed-is-not-lossy",
        new("every compressed file taken as lossy", "圧縮されていれば非可逆とみなしている"),
        new("RLE, JPEG-LS and JPEG 2000 without loss give every pixel back. Whether anything was lost, (0028,2110) says.",
            "RLE や、可逆の JPEG-LS、JPEG 2000 では、どの画素も元の値に戻ります。失われたかどうかは (0028,2110) に書かれています。"));

    private static Mistake MissingIsError { get; } = new("missing-is-an-error",
        new("an error if the element is missing", "データエレメントがないとエラーになる"),
        new("Most files do not have (0028,2110), and that means that no loss is known. Use GetSingleValueOrDefault.",
            "(0028,2110) のないファイルのほうが多く、その場合、非可逆圧縮されたという記録はありません。GetSingleValueOrDefault を使ってください。"));

    private static Mistake MissingIsLoss { get; } = new("missing-taken-as-loss",
        new("a missing element taken as loss", "データエレメントがないと非可逆とみなしている"),
        new("A file without (0028,2110) tells of no loss. The default that stands in for it has to be 00.",
            "(0028,2110) がなければ、非可逆圧縮されたという記録はありません。代わりに使う既定値は 00 です。"));

    private static Mistake PresentIsLoss { get; } = new("value-not-looked-at",
        new("the value not looked at", "値を見ていない"),
        new("That the element is there says nothing yet: it may be 00, which means without loss.",
            "データエレメントがあるだけでは判断できません。値が 00 なら、非可逆圧縮されていません。"));

    private static Mistake TheOtherWayRound { get; } = new("the-other-way-round",
        new("true and false swapped", "true と false が逆"),
        new("01 means with loss, and the function is to return true for it.", "01 は非可逆圧縮されたという意味で、このとき true を返します。"));

    private static Mistake NeverLoss { get; } = new("never-loss",
        new("the answer is always false", "必ず false を返している"),
        new("The value is a text of two characters: compare it with \"01\", not with \"1\".",
            "値は 2 文字の文字列です。\"1\" ではなく \"01\" と比べてください。"));

    private static readonly (DicomTransferSyntax Syntax, string? Flag)[] Files =
    [
        (DicomTransferSyntax.ExplicitVRLittleEndian, null),
        (DicomTransferSyntax.JPEGProcess1, WithLoss),
        (DicomTransferSyntax.RLELossless, WithoutLoss),
        (DicomTransferSyntax.JPEG2000Lossless, null),
        (DicomTransferSyntax.JPEG2000Lossy, WithLoss),
        (DicomTransferSyntax.ExplicitVRLittleEndian, WithLoss),
        (DicomTransferSyntax.RLELossless, WithLoss),
        (DicomTransferSyntax.ImplicitVRLittleEndian, WithoutLoss),
    ];

    private static string Flag(DicomFile file, string missing) =>
        file.Dataset.GetSingleValueOrDefault(DicomTag.LossyImageCompression, missing);

    private static DicomFile File(DicomTransferSyntax syntax, string? flag)
    {
        var dataset = new DicomDataset(syntax)
        {
            { DicomTag.SOPClassUID, DicomUID.CTImageStorage },
            { DicomTag.SOPInstanceUID, "2.25.147690646254043587706931719334677584996.8" },
        };
        if (flag is not null) dataset.Add(DicomTag.LossyImageCompression, flag);
        return new DicomFile(dataset);
    }
}
