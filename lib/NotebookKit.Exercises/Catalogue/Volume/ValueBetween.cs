using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.Volume;

/// <summary>Interpolates between two slices.</summary>
internal static class ValueBetween
{
    private delegate double Mix(double part, double below, double above);

    public static FunctionQuestion<Func<double, double, double, double, double, double>> Question => new()
    {
        Signature = "double ValueAt(double z, double zBelow, double below, double zAbove, double above)",
        Reference = At(Linear),
        Mistakes =
        [
            ("weights-swapped", At((part, below, above) => Linear(1 - part, below, above))),
            ("nearest-slice", At((part, below, above) => part < 0.5 ? below : above)),
            ("always-the-middle", At((_, below, above) => (below + above) / 2)),
            ("not-divided-by-the-distance", (z, zBelow, below, _, above) => Linear(z - zBelow, below, above)),
            (
                "not-measured-from-below",
                (z, zBelow, below, zAbove, above) => Linear(z / (zAbove - zBelow), below, above)),
            ("lower-value-whole", At((part, below, above) => below + part * above)),
        ],
        Calls = random => Inputs(random).Select(input => new Call<Func<double, double, double, double, double, double>>(
            FormattableString.Invariant(
                $"ValueAt({input.Z}, {input.ZBelow}, {input.Below}, {input.ZAbove}, {input.Above})"),
            value => value(input.Z, input.ZBelow, input.Below, input.ZAbove, input.Above))),
    };

    private static double Linear(double part, double below, double above) => below + part * (above - below);

    private static Func<double, double, double, double, double, double> At(Mix mix) =>
        (z, zBelow, below, zAbove, above) => mix((z - zBelow) / (zAbove - zBelow), below, above);

    /// <summary>No place lies in the middle, where both slices are equally near.</summary>
    private static IEnumerable<(
        double Z, double ZBelow, double Below, double ZAbove, double Above)> Inputs(Random random) =>
    [
        (11, 10, 40, 14, 80),
        (-18, -20, 0, -12, -1000),
        (8, 8, 35, 10, 60),
        (10, 8, 35, 10, 60),
        .. Enumerable.Range(0, 20).Select(_ => Input(random.Next(-200, 200), random.Next(2, 12), random)),
    ];

    private static (double Z, double ZBelow, double Below, double ZAbove, double Above) Input(
        double zBelow, double spacing, Random random) =>
        (
            zBelow + spacing * random.Next(1, 4) / 8 + (random.Next(2) == 0 ? 0 : spacing / 2),
            zBelow,
            random.Next(-1000, 1000),
            zBelow + spacing,
            random.Next(-1000, 1000));
}
