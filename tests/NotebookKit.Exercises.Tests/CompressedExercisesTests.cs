using FellowOakDicom;
using NotebookKit.Exercises;
using NotebookKit.Exercises.Judging;

namespace NotebookKit.Tests.Exercises;

/// <summary>Answers to the exercises of notebook 8 as students write them.</summary>
public sealed class CompressedExercisesTests
{
    // By hand: 250 9 | 3 5 2 5 2 | 128 | 255 3 | 0 8 | 253 9.
    [Theory]
    [InlineData(7 + 4 + 0 + 2 + 1 + 4, "right")]
    [InlineData(7 + 3 + 0 + 2 + 0 + 4, "n-instead-of-n-plus-1")]
    [InlineData(6 + 4 + 0 + 1 + 1 + 3, "256-instead-of-257")]
    [InlineData(6 + 3 + 0 + 1 + 0 + 3, "both-one-too-few")]
    [InlineData(250 + 4 + 0 + 255 + 1 + 253, "n-times")]
    [InlineData(2 + 5 + 1 + 2 + 2 + 2, "packed-bytes-counted")]
    [InlineData(1, null)]
    public void Judge_OfANumberOfBytes_IsRightOrNamesTheMistake(int answer, string? expected) =>
        Assert.Equal(expected, ExerciseAnswer.To("compressed-1", answer));

    public static TheoryData<Func<DicomFile, bool>, string> Losses => new()
    {
        { file => file.Dataset.GetSingleValueOrDefault(DicomTag.LossyImageCompression, "missing") == "01", "right" },
        {
            file => file.Dataset.TryGetString(DicomTag.LossyImageCompression, out var flag)
                && int.Parse(flag, System.Globalization.CultureInfo.InvariantCulture) == 1,
            "right"
        },
        { file => file.Dataset.InternalTransferSyntax.IsLossy, "transfer-syntax-only" },
        {
            file =>
                file.FileMetaInfo.TransferSyntax.UID.UID.StartsWith("1.2.840.10008.1.2.4.", StringComparison.Ordinal)
                    || IsRle(file),
            "compressed-is-not-lossy"
        },
        { file => file.Dataset.GetSingleValue<string>(DicomTag.LossyImageCompression) == "01", "missing-is-an-error" },
        {
            file => file.Dataset.GetSingleValueOrDefault(DicomTag.LossyImageCompression, "missing") != "00",
            "missing-taken-as-loss"
        },
        { file => file.Dataset.Any(item => item.Tag == DicomTag.LossyImageCompression), "value-not-looked-at" },
        {
            file => !(file.Dataset.GetSingleValueOrDefault(DicomTag.LossyImageCompression, "missing") == "01"),
            "the-other-way-round"
        },
        {
            file => file.Dataset.GetSingleValueOrDefault(DicomTag.LossyImageCompression, "missing") == "1",
            "never-loss"
        },
    };

    [Theory, MemberData(nameof(Losses))]
    public void HasLoss_Answered_IsRightOrNamesTheMistake(Func<DicomFile, bool> answer, string expected) =>
        Assert.Equal(expected, ExerciseAnswer.To("compressed-2", answer));

    [Fact]
    public void HasLoss_OfAnUnpackedFile_ShowsTheFile() =>
        Assert.Equal(
            "HasLoss(Explicit VR Little Endian, (0028,2110) \"01\"): expected true, got false",
            ExerciseCatalogue.Find("compressed-2")
                .Judge(bool (DicomFile file) => file.Dataset.InternalTransferSyntax.IsLossy).Message.English);

    [Fact]
    public void Judgement_OfUntouchedStubs_IsNotBegun()
    {
        var judgement = new Judgement(TimeSpan.FromSeconds(20));

        Assert.Equal(Outcome.NotBegun, judgement.Of(ExerciseCatalogue.Find("compressed-1"), (int?)null).Outcome);
        Assert.Equal(
            Outcome.NotBegun,
            judgement.Of(
                ExerciseCatalogue.Find("compressed-2"), bool (DicomFile _) => throw new NotImplementedException())
                .Outcome);
    }

    private static bool IsRle(DicomFile file) => file.FileMetaInfo.TransferSyntax.UID.UID == "1.2.840.10008.1.2.5";
}
