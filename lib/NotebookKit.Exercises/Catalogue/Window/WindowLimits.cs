using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.Window;

/// <summary>Makes a range of a center and a width.</summary>
internal static class WindowLimits
{
    public static FunctionQuestion<Func<double, double, (double, double)>> Question => new()
    {
        Signature = "(double Min, double Max) Limits(double center, double width)",
        Reference = (center, width) => (center - width / 2, center + width / 2),
        Mistakes =
        [
            ("center-and-width-swapped", (center, width) => (width - center / 2, width + center / 2)),
            ("whole-width", (center, width) => (center - width, center + width)),
            ("limits-swapped", (center, width) => (center + width / 2, center - width / 2)),
            ("standard-formula", (center, width) => (center - 0.5 - (width - 1) / 2, center - 0.5 + (width - 1) / 2)),
        ],
        Calls = random => Inputs(random).Select(window => new Call<Func<double, double, (double, double)>>(
            FormattableString.Invariant($"Limits({window.Center}, {window.Width})"),
            limits => limits(window.Center, window.Width))),
    };

    private static IEnumerable<(double Center, double Width)> Inputs(Random random) =>
        [
            (40, 80), (0, 200),
            .. Enumerable.Range(0, 20).Select(_ => ((double)random.Next(-1000, 1000), (double)random.Next(1, 2000))),
        ];
}
