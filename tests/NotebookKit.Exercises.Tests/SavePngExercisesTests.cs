using System.Numerics.Tensors;
using NotebookKit.Exercises;
using NotebookKit.Exercises.Judging;

namespace NotebookKit.Tests.Exercises;

/// <summary>Answers to the exercises of notebook 6 as students write them.</summary>
public sealed class SavePngExercisesTests
{
    public static TheoryData<Func<double, byte>, string?> ByteAnswers => new()
    {
        { gray => (byte)Math.Min(255, Math.Max(0, gray)), null },
        { gray => unchecked((byte)(int)gray), "not-clipped" },
        { gray => gray > 255 ? (byte)255 : unchecked((byte)(int)gray), "lower-end-forgotten" },
        { gray => gray < 0 ? (byte)0 : unchecked((byte)(int)gray), "upper-end-forgotten" },
        { gray => unchecked((byte)(int)Math.Clamp(gray, 0, 256)), "clipped-at-256" },
        { gray => (byte)Math.Round(Math.Clamp(gray, 0, 255)), "rounded" },
        { gray => gray < 0 ? (byte)255 : gray > 255 ? (byte)0 : (byte)gray, "ends-swapped" },
    };

    [Theory, MemberData(nameof(ByteAnswers))]
    public void ToByte_AStudentsAnswer_IsNamed(Func<double, byte> answer, string? mistake) =>
        Holds("png-1", answer, mistake);

    public static TheoryData<Func<Tensor<double>, double, double, Tensor<ushort>>, string?> SixteenBitAnswers => new()
    {
        { (ct, min, max) => (65535 * (ct - min) / (max - min)).Clip(0, 65535).AsType<ushort>(), null },
        { (ct, min, max) => (255 * (ct - min) / (max - min)).Clip(0, 255).AsType<ushort>(), "still-eight-bits" },
        { (ct, min, max) => (65535 * (ct - min) / (max - min)).Clip(0, 255).AsType<ushort>(), "clipped-at-255" },
        {
            (ct, min, max) => (65536 * (ct - min) / (max - min)).Clip(0, 65535).AsType<ushort>(),
            "65536-instead-of-65535"
        },
        {
            (ct, min, max) => (65536 * (ct - min) / (max - min)).Clip(0, 65536).AsType<ushort>(),
            "65536-instead-of-65535"
        },
        { (ct, min, max) => (65535 * (ct - min) / (max - min)).AsType<ushort>(), "not-clipped-16" },
        { (ct, min, max) => ((65535 * (ct - min) / (max - min)).Clip(0, 65534.5) + 0.5).AsType<ushort>(), "rounded" },
    };

    [Theory, MemberData(nameof(SixteenBitAnswers))]
    public void ToSixteenBits_AStudentsAnswer_IsNamed(
        Func<Tensor<double>, double, double, Tensor<ushort>> answer, string? mistake) =>
        Holds("png-2", answer, mistake);

    public static TheoryData<Func<Tensor<double>, double, double, Tensor<byte>>, string?> RepairedAnswers => new()
    {
        { (ct, min, max) => ((255 * (ct - min) / (max - min)).Clip(0, 255) + 0.5).AsType<byte>(), null },
        {
            (ct, min, max) => (255 * (ct - min) / (max - min)).Clip(0, 255).AsType<byte>(),
            "cut-off-instead-of-rounded"
        },
        { (ct, min, max) => ((255 * (ct - min) / (max - min)).Clip(0, 255) - 0.5).AsType<byte>(), "half-subtracted" },
    };

    [Theory, MemberData(nameof(RepairedAnswers))]
    public void Repaired_AStudentsAnswer_IsNamed(
        Func<Tensor<double>, double, double, Tensor<byte>> answer, string? mistake) =>
        Holds("png-3", answer, mistake);

    [Fact]
    public void Repaired_AsTheNotebookGivesIt_IsNotBegun() => ExerciseAnswer.AssertGiven(
        "png-3", (Tensor<double> ct, double min, double max) =>
            (255 * (ct - min) / (max - min)).AsType<byte>().Clip<byte>(0, 255));

    public static TheoryData<Func<byte[], int>, string?> BitAnswers => new()
    {
        { png => png.Skip(24).First(), null },
        { png => png[25], "off-by-one" },
        { png => png[24] / 8, "bytes-instead-of-bits" },
        { _ => 8, "not-from-the-file" },
    };

    [Theory, MemberData(nameof(BitAnswers))]
    public void BitsOf_AStudentsAnswer_IsNamed(Func<byte[], int> answer, string? mistake) =>
        Holds("png-4", answer, mistake);

    private static void Holds(string id, Delegate answer, string? mistake)
    {
        var verdict = ExerciseCatalogue.Find(id).Judge(answer);

        Assert.Equal(
            (mistake is null ? Outcome.Right : Outcome.Wrong, mistake), (verdict.Outcome, verdict.Mistake?.Id));
    }
}
