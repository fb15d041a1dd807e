using System.Globalization;
using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.Volume;

/// <summary>Finds the places in a series at which no slice lies.</summary>
internal static class MissingSlices
{
    public static FunctionQuestion<Func<double[], double, List<double>>> Question => new()
    {
        Signature = "List<double> Missing(double[] z, double spacing)",
        Reference = (z, spacing) => InGaps(z, spacing, (gap, steps) => Places(gap, spacing, 1, steps - 1)),
        Mistakes =
        [
            ("one-of-several", (z, spacing) => InGaps(z, spacing, (gap, _) => [gap + spacing])),
            ("slice-before-the-gap", (z, spacing) => InGaps(z, spacing, (gap, _) => [gap])),
            (
                "slice-before-the-gap",
                (z, spacing) => InGaps(z, spacing, (gap, steps) => Places(gap, spacing, 0, steps - 1))),
            ("slice-behind-the-gap", (z, spacing) => InGaps(z, spacing, (gap, steps) => [gap + steps * spacing])),
            (
                "slice-behind-the-gap",
                (z, spacing) => InGaps(z, spacing, (gap, steps) => Places(gap, spacing, 1, steps))),
            (
                "last-of-a-gap-left-out",
                (z, spacing) => InGaps(z, spacing, (gap, steps) => Places(gap, spacing, 1, steps - 2))),
            ("first-gap-only", (z, spacing) => FirstGap(z, spacing)),
            ("middle-of-the-gap", (z, spacing) => InGaps(z, spacing, (gap, steps) => [gap + steps * spacing / 2])),
            ("places-that-exist", (z, _) => [.. z]),
        ],
        Calls = random => Series(random).Select(series => new Call<Func<double[], double, List<double>>>(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Missing([{string.Join(", ", series.Z.Select(z => z.ToString(CultureInfo.InvariantCulture)))}], " +
                $"{series.Spacing})"),
            missing => missing([.. series.Z], series.Spacing))),
    };

    private static List<double> InGaps(double[] z, double spacing, Func<double, int, IEnumerable<double>> places) =>
        [.. Gaps(z, spacing).SelectMany(gap => places(gap.Below, gap.Steps))];

    private static List<double> FirstGap(double[] z, double spacing) =>
        [.. Gaps(z, spacing).Take(1).SelectMany(gap => Places(gap.Below, spacing, 1, gap.Steps - 1))];

    /// <summary>The slices after which at least one is missing, and how many steps it is to the next.</summary>
    private static IEnumerable<(double Below, int Steps)> Gaps(double[] z, double spacing) => z.Zip(z.Skip(1))
        .Select(pair => (Below: pair.First, Steps: (int)Math.Round((pair.Second - pair.First) / spacing)))
        .Where(gap => gap.Steps > 1);

    private static IEnumerable<double> Places(double below, double spacing, int first, int last)
    {
        for (var step = first; step <= last; step++) yield return below + step * spacing;
    }

    /// <summary>All positions are whole numbers of quarters, so that sums of them are exact.</summary>
    private static IEnumerable<(double[] Z, double Spacing)> Series(Random random) =>
    [
        ([0, 4, 12, 16], 4),
        ([0, 4, 8, 20, 24], 4),
        ([-6, -4, 0, 2, 4, 12], 2),
        ([1, 2, 3, 4], 1),
        .. Enumerable.Range(0, 8).Select(_ => WithGaps(random)),
    ];

    private static (double[] Z, double Spacing) WithGaps(Random random)
    {
        var (place, spacing) = (random.Next(-200, 200), random.Next(1, 20) * 0.25);
        var steps = Enumerable.Range(0, 6).Select(_ => random.Next(1, 5));
        return ([.. steps.Aggregate(new List<double> { place }, (z, step) => [.. z, z[^1] + step * spacing])], spacing);
    }
}
