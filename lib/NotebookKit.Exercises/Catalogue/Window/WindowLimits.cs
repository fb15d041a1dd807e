namespace NotebookKit.Exercises.Catalogue;

/// <summary>Makes a range of a center and a width.</summary>
internal static class WindowLimits
{
    public static FunctionExercise<Func<double, double, (double, double)>> Exercise => new()
    {
        Id = "window-1",
        Notebook = WindowExercises.Notebook,
        Title = new("The limits of a window", "ウィンドウの最小値と最大値"),
        Signature = "(double Min, double Max) Limits(double center, double width)",
        Hints =
        [
            new("The center lies in the middle: as far from the smallest value as from the largest.",
                "ウィンドウ値は、最小値と最大値のちょうど真ん中です。"),
            new("From the center it is half a width to either end.", "ウィンドウ値から両端までの距離は、それぞれウィンドウ幅の半分です。"),
            new("return (center - width / 2, …);", "return (center - width / 2, …);"),
        ],
        Reference = (center, width) => (center - width / 2, center + width / 2),
        Mistakes =
        [
            (CommonMistakes.CenterAndWidthSwapped, (center, width) => (width - center / 2, width + center / 2)),
            (CommonMistakes.WholeWidth, (center, width) => (center - width, center + width)),
            (CommonMistakes.LimitsSwapped, (center, width) => (center + width / 2, center - width / 2)),
            (
                CommonMistakes.StandardFormula,
                (center, width) => (center - 0.5 - (width - 1) / 2, center - 0.5 + (width - 1) / 2)),
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
