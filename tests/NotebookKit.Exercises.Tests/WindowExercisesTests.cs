using System.Numerics.Tensors;
using NotebookKit.Exercises;
using NotebookKit.Exercises.Judging;

namespace NotebookKit.Tests.Exercises;

public sealed class WindowExercisesTests
{
    public static TheoryData<Func<double, double, (double, double)>, string> Limits => new()
    {
        { (center, width) => (center - 0.5 * width, center + 0.5 * width), "right" },
        { (center, width) => (width - center / 2, width + center / 2), "center-and-width-swapped" },
        { (center, width) => (center - width, center + width), "whole-width" },
        { (center, width) => (center + width / 2, center - width / 2), "limits-swapped" },
        { (center, width) => (center - width / 2, center - width / 2 + width - 1), "standard-formula" },
    };

    [Theory, MemberData(nameof(Limits))]
    public void Limits_Answered_IsRightOrNamesTheMistake(
        Func<double, double, (double, double)> answer, string expected) =>
        Assert.Equal(expected, ExerciseAnswer.To("window-1", answer));

    public static TheoryData<Func<int, int, int, byte>, string> Grays => new()
    {
        { (value, min, max) => (byte)Math.Clamp(255 * (value - min) / (max - min), 0, 255), "right" },
        { (value, min, max) => (byte)(Math.Clamp((value - min) / (double)(max - min), 0, 1) * 255), "right" },
        { (value, min, max) => (byte)(255 * (value - min) / (max - min)), "not-clipped" },
        { (value, min, max) => Convert.ToByte(255.0 * (value - min) / (max - min)), "not-clipped" },
        { (value, min, max) => (byte)Math.Clamp(255 * ((value - min) / (max - min)), 0, 255), "integer-division" },
        { (value, min, max) => (byte)(Math.Clamp(255.0 * (value - min) / (max - min), 0, 255) + 0.5), "rounded" },
        { (value, min, max) => (byte)Math.Clamp(256 * (value - min) / (max - min), 0, 255), "256-instead-of-255" },
        { (value, min, max) => (byte)Math.Clamp(255 * value / (max - min), 0, 255), "min-not-subtracted" },
    };

    [Theory, MemberData(nameof(Grays))]
    public void Gray_Answered_IsRightOrNamesTheMistake(Func<int, int, int, byte> answer, string expected) =>
        Assert.Equal(expected, ExerciseAnswer.To("window-2", answer));

    public static TheoryData<Func<Tensor<double>, double, double, Tensor<byte>>, string> Images => new()
    {
        { (ct, min, max) => (255 * (ct - min) / (max - min)).Clip(0, 255).AsType<byte>(), "right" },
        { (ct, min, max) => ((ct - min) / (max - min) * 255).Clip(0, 255).AsType<byte>(), "right" },
        { (ct, min, max) => (255 * (ct - min) / (max - min)).AsType<byte>(), "not-clipped" },
        {
            (ct, min, max) => Tensor.Round<double>((255 * (ct - min) / (max - min)).Clip(0, 255)).AsType<byte>(),
            "rounded"
        },
        { (ct, min, max) => (256 * (ct - min) / (max - min)).Clip(0, 255).AsType<byte>(), "256-instead-of-255" },
        { (ct, min, max) => (255 * ct / (max - min)).Clip(0, 255).AsType<byte>(), "min-not-subtracted" },
        { (ct, min, max) => (255 * (ct.Clip(0, 255) - min) / (max - min)).AsType<byte>(), "clipped-too-early" },
        { (ct, min, max) => Looped(ct, min, max, swapped: false), "right" },
        { (ct, min, max) => Looped(ct, min, max, swapped: true), "rows-and-columns-swapped" },
    };

    [Theory, MemberData(nameof(Images))]
    public void GrayImage_Answered_IsRightOrNamesTheMistake(
        Func<Tensor<double>, double, double, Tensor<byte>> answer, string expected) =>
        Assert.Equal(expected, ExerciseAnswer.To("window-3", answer));

    [Fact]
    public void GrayImage_ThatReturnsNull_SaysSo() =>
        Assert.Contains(
            "nothing was computed",
            ExerciseCatalogue.Find("window-3")
                .Judge(Tensor<byte> (Tensor<double> _, double _, double _) => null!).Message.English,
            StringComparison.Ordinal);

    [Fact]
    public void GrayImage_OfAnotherShape_SaysSo() =>
        Assert.Contains("the shape should be [2, 3] but is [6]", ExerciseCatalogue.Find("window-3").Judge(
            (Tensor<double> ct, double _, double _) =>
                Tensor.Create(new byte[ct.FlattenedLength])).Message.English, StringComparison.Ordinal);

    public static TheoryData<Func<Tensor<byte>, string, Tensor<byte>>, string> Screens => new()
    {
        { (gray, photometric) => photometric == "MONOCHROME1" ? (byte)255 - gray : gray, "right" },
        { (gray, _) => gray, "monochrome1-not-inverted" },
        { (gray, _) => (byte)255 - gray, "always-inverted" },
        { (gray, photometric) => photometric == "MONOCHROME2" ? (byte)255 - gray : gray, "monochrome2-inverted" },
        {
            (gray, photometric) => photometric == "MONOCHROME1" ? (256 - gray.AsType<double>()).AsType<byte>() : gray,
            "256-instead-of-255"
        },
    };

    [Theory, MemberData(nameof(Screens))]
    public void ForScreen_Answered_IsRightOrNamesTheMistake(
        Func<Tensor<byte>, string, Tensor<byte>> answer, string expected) =>
        Assert.Equal(expected, ExerciseAnswer.To("window-4", answer));

    [Fact]
    public void Judgement_OfAnUntouchedStub_IsNotBegun() =>
        Assert.Equal(Outcome.NotBegun, new Judgement(TimeSpan.FromSeconds(20)).Of(
            ExerciseCatalogue.Find("window-4"), Tensor<byte> (Tensor<byte> _, string _) =>
                throw new NotImplementedException()).Outcome);

    private static Tensor<byte> Looped(Tensor<double> ct, double min, double max, bool swapped)
    {
        var gray = Tensor.CreateFromShape<byte>(ct.Lengths);
        for (var row = 0; row < ct.Lengths[0]; row++)
        {
            for (var column = 0; column < ct.Lengths[1]; column++)
            {
                var value = swapped ? ct[column, row] : ct[row, column];
                gray[row, column] = (byte)Math.Clamp(255 * (value - min) / (max - min), 0, 255);
            }
        }
        return gray;
    }
}
