using FellowOakDicom;
using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.Compressed;

/// <summary>Asks a file whether its pixels were ever compressed with loss.</summary>
internal static class KnownLoss
{
    private const string WithLoss = "01";
    private const string WithoutLoss = "00";

    public static FunctionQuestion<Func<DicomFile, bool>> Question => new()
    {
        Signature = "bool HasLoss(DicomFile file)",
        Reference = file => Flag(file, WithoutLoss) == WithLoss,
        Mistakes =
        [
            ("transfer-syntax-only", file => file.FileMetaInfo.TransferSyntax.IsLossy),
            ("compressed-is-not-lossy", file => file.FileMetaInfo.TransferSyntax.IsEncapsulated),
            ("missing-is-an-error", file => file.Dataset.GetString(DicomTag.LossyImageCompression) == WithLoss),
            ("missing-taken-as-loss", file => Flag(file, WithLoss) == WithLoss),
            ("value-not-looked-at", file => file.Dataset.Contains(DicomTag.LossyImageCompression)),
            ("the-other-way-round", file => Flag(file, WithoutLoss) != WithLoss),
            ("never-loss", _ => false),
        ],
        Calls = _ => Files.Select(kind => new Call<Func<DicomFile, bool>>(
            $"HasLoss({kind.Syntax.UID.Name}, (0028,2110) {(kind.Flag is null ? "missing" : $"\"{kind.Flag}\"")})",
            loss => loss(File(kind.Syntax, kind.Flag)))),
    };

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
