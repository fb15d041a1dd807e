using System.Globalization;
using FellowOakDicom;
using NotebookKit.Exercises;
using NotebookKit.Exercises.Judging;

namespace NotebookKit.Tests.Exercises;

/// <summary>Answers to the exercises of notebook 7 as students write them.</summary>
public sealed class VolumeExercisesTests
{
    public static TheoryData<Func<DicomDataset[], double>, string> Spacings => new()
    {
        { slices => slices.Select(Z).Order().ToArray() is var z ? z[1] - z[0] : 0, "right" },
        { slices => (slices.Max(Z) - slices.Min(Z)) / (slices.Length - 1), "right" },
        { slices => Z(slices[1]) - Z(slices[0]), "not-in-order" },
        { slices => Math.Abs(Z(slices[0]) - Z(slices[1])), "not-in-order" },
        {
            slices => slices.OrderBy(Number).ToArray() is var byNumber ? Z(byNumber[1]) - Z(byNumber[0]) : 0,
            "ordered-by-number"
        },
        { slices => slices.Select(Z).Order().ToArray() is var z ? z[0] - z[1] : 0, "negative-spacing" },
        { slices => slices[^1].GetSingleValue<double>(DicomTag.SliceThickness), "thickness-instead-of-spacing" },
        { slices => (slices.Max(Z) - slices.Min(Z)) / slices.Length, "divided-by-the-slices" },
    };

    [Theory, MemberData(nameof(Spacings))]
    public void Spacing_Answered_IsRightOrNamesTheMistake(Func<DicomDataset[], double> answer, string expected) =>
        Assert.Equal(expected, ExerciseAnswer.To("volume-1", answer));

    public static TheoryData<Func<double[], double, List<double>>, string?> Gaps => new()
    {
        { (z, spacing) => Walk(z, spacing, place => !z.Contains(place)), "right" },
        { (z, spacing) => Between(z, spacing, (below, above) => Up(below + spacing, above, spacing)), "right" },
        { (z, spacing) => Between(z, spacing, (below, _) => [below + spacing]), "one-of-several" },
        { (z, spacing) => Between(z, spacing, (below, above) => Up(below, above, spacing)), "slice-before-the-gap" },
        { (z, spacing) => Between(z, spacing, (below, _) => [below]), "slice-before-the-gap" },
        {
            (z, spacing) => Between(z, spacing, (below, above) => Up(below + spacing, above + spacing, spacing)),
            "slice-behind-the-gap"
        },
        { (z, spacing) => Between(z, spacing, (_, above) => [above]), "slice-behind-the-gap" },
        {
            (z, spacing) => Between(z, spacing, (below, above) => Up(below + spacing, above - spacing, spacing)),
            "last-of-a-gap-left-out"
        },
        {
            (z, spacing) =>
                [
                    .. z.Zip(z.Skip(1)).Where(pair => pair.Second > pair.First + spacing).Take(1).SelectMany(
                        pair => Up(pair.First + spacing, pair.Second, spacing)),
                ],
            "first-gap-only"
        },
        { (z, spacing) => Between(z, spacing, (below, above) => [(below + above) / 2]), "middle-of-the-gap" },
        { (z, spacing) => [.. Walk(z, spacing, z.Contains), z[^1]], "places-that-exist" },
        { (_, _) => [], null },
    };

    [Theory, MemberData(nameof(Gaps))]
    public void Missing_Answered_IsRightOrNamesTheMistake(
        Func<double[], double, List<double>> answer, string? expected) =>
        Assert.Equal(expected, ExerciseAnswer.To("volume-2", answer));

    [Fact]
    public void Missing_OfASeriesWithOneGap_ShowsHowManyWereExpected() =>
        Assert.Equal("Missing([0, 4, 12, 16], 4): 1 items were expected, 0 came",
            ExerciseCatalogue.Find("volume-2").Judge(List<double> (double[] _, double _) => []).Message.English);

    public static TheoryData<Func<double, double, double, double, double, double>, string> Values => new()
    {
        {
            (z, zBelow, below, zAbove, above) => ((zAbove - z) * below + (z - zBelow) * above) / (zAbove - zBelow),
            "right"
        },
        { (z, zBelow, below, zAbove, above) => double.Lerp(below, above, (z - zBelow) / (zAbove - zBelow)), "right" },
        {
            (z, zBelow, below, zAbove, above) => ((z - zBelow) * below + (zAbove - z) * above) / (zAbove - zBelow),
            "weights-swapped"
        },
        { (z, zBelow, below, zAbove, above) => z - zBelow < zAbove - z ? below : above, "nearest-slice" },
        { (_, _, below, _, above) => 0.5 * below + 0.5 * above, "always-the-middle" },
        { (z, zBelow, below, _, above) => double.Lerp(below, above, z - zBelow), "not-divided-by-the-distance" },
        {
            (z, zBelow, below, zAbove, above) => double.Lerp(below, above, z / (zAbove - zBelow)),
            "not-measured-from-below"
        },
        { (z, zBelow, below, zAbove, above) => below + (z - zBelow) / (zAbove - zBelow) * above, "lower-value-whole" },
    };

    [Theory, MemberData(nameof(Values))]
    public void ValueAt_Answered_IsRightOrNamesTheMistake(
        Func<double, double, double, double, double, double> answer, string expected) =>
        Assert.Equal(expected, ExerciseAnswer.To("volume-3", answer));

    [Fact]
    public void Judgement_OfAnUntouchedStub_IsNotBegun() =>
        Assert.Equal(Outcome.NotBegun, new Judgement(TimeSpan.FromSeconds(20)).Of(
            ExerciseCatalogue.Find("volume-2"), List<double> (double[] _, double _) =>
                throw new NotImplementedException()).Outcome);

    // As the file holds them, without the kit's names.
    private static double Z(DicomDataset slice) =>
        double.Parse(slice.GetValue<string>(DicomTag.ImagePositionPatient, 2), CultureInfo.InvariantCulture);

    private static int Number(DicomDataset slice) => slice.GetSingleValue<int>(DicomTag.InstanceNumber);

    private static List<double> Walk(double[] z, double spacing, Func<double, bool> isWanted) =>
        [.. Up(z[0], z[^1], spacing).Where(isWanted)];

    private static List<double> Between(double[] z, double spacing, Func<double, double, IEnumerable<double>> places)
    {
        var found = new List<double>();
        for (var k = 1; k < z.Length; k++)
        {
            if (z[k] - z[k - 1] > 1.5 * spacing) found.AddRange(places(z[k - 1], z[k]));
        }
        return found;
    }

    private static IEnumerable<double> Up(double from, double below, double spacing)
    {
        for (var place = from; place < below; place += spacing) yield return place;
    }
}
