using System.Numerics.Tensors;
using FellowOakDicom;
using NotebookKit.Exercises;
using NotebookKit.Exercises.Judging;

namespace NotebookKit.Tests.Exercises;

/// <summary>Answers to the exercises of notebook 9 as students write them.</summary>
public sealed class OwnDataExercisesTests
{
    public static TheoryData<Func<Tensor<short>, short, double>, string> Means => new()
    {
        { (image, padding) => image.Where(value => value != padding).Average(value => value), "right" },
        { (image, padding) => Looped(image, value => value != padding), "right" },
        { (image, _) => image.Average(value => value), "padding-left-in" },
        { (image, padding) => image.Average(value => value == padding ? 0 : value), "padding-counted-as-zero" },
        { (image, _) => Looped(image, value => value != image.Min()), "minimum-removed" },
        { (image, _) => Looped(image, value => value != 0), "zero-removed" },
        { (image, _) => Looped(image, value => value != -2048), "padding-not-asked" },
        { (image, padding) => Looped(image, value => value > padding), "only-above-the-padding" },
        {
            (image, padding) =>
                image.Where(value => value != padding).Sum(value => value) / image.Count(value => value != padding),
            "integer-division"
        },
    };

    [Theory, MemberData(nameof(Means))]
    public void MeanInside_Answered_IsRightOrNamesTheMistake(
        Func<Tensor<short>, short, double> answer, string expected) =>
        Assert.Equal(expected, ExerciseAnswer.To("own-1", answer));

    public static TheoryData<Func<DicomDataset, double, double>, string> Looks => new()
    {
        {
            (data, stored) =>
                Number(data, DicomTag.RescaleSlope, 1) * stored + Number(data, DicomTag.RescaleIntercept, 0),
            "right"
        },
        {
            (data, stored) => data.GetSingleValue<double>(DicomTag.RescaleSlope) * stored +
                data.GetSingleValue<double>(DicomTag.RescaleIntercept),
            "missing-is-an-error"
        },
        {
            (data, stored) =>
                Number(data, DicomTag.RescaleSlope, 0) * stored + Number(data, DicomTag.RescaleIntercept, 0),
            "slope-taken-as-zero"
        },
        {
            (data, stored) =>
                Number(data, DicomTag.RescaleSlope, 1) * stored + Number(data, DicomTag.RescaleIntercept, 1),
            "intercept-taken-as-one"
        },
        {
            (data, stored) =>
                Number(data, DicomTag.RescaleSlope, 1) * stored + Number(data, DicomTag.RescaleIntercept, -1024),
            "intercept-guessed"
        },
        { OrNothing, "both-or-none" },
        { (_, stored) => stored, "file-not-asked" },
    };

    [Theory, MemberData(nameof(Looks))]
    public void ToLook_Answered_IsRightOrNamesTheMistake(Func<DicomDataset, double, double> answer, string expected) =>
        Assert.Equal(expected, ExerciseAnswer.To("own-2", answer));

    [Fact]
    public void ToLook_ThatStopsAtAMissingSlope_ShowsTheFileAndTheError() =>
        Assert.StartsWith(
            "ToLook(slope missing, intercept missing; 40): Your code stopped with an error: DicomDataException",
            ExerciseCatalogue.Find("own-2")
                .Judge(double (DicomDataset data, double stored) => data.RescaleSlope * stored + data.RescaleIntercept)
                .Message.English,
            StringComparison.Ordinal);

    [Fact]
    public void Judgement_OfAnUntouchedStub_IsNotBegun() =>
        Assert.Equal(Outcome.NotBegun, new Judgement(TimeSpan.FromSeconds(20)).Of(
            ExerciseCatalogue.Find("own-1"), double (Tensor<short> _, short _) =>
                throw new NotImplementedException()).Outcome);

    private static double Looped(Tensor<short> image, Func<short, bool> counts)
    {
        var (sum, count) = (0.0, 0);
        foreach (var value in image)
        {
            if (!counts(value)) continue;
            sum += value;
            count++;
        }
        return sum / count;
    }

    private static double Number(DicomDataset data, DicomTag tag, double missing) =>
        data.Contains(tag) ? data.GetSingleValue<double>(tag) : missing;

    private static double OrNothing(DicomDataset data, double stored)
    {
        try
        {
            return data.RescaleSlope * stored + data.RescaleIntercept;
        }
        catch (DicomDataException)
        {
            return stored;
        }
    }
}
