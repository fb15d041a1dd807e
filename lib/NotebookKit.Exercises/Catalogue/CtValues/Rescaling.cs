using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.CtValues;

/// <summary>Makes a CT value of a stored number.</summary>
internal static class Rescaling
{
    public static FunctionQuestion<Func<double, double, double, double>> Question => new()
    {
        Signature = "double ToHu(double stored, double slope, double intercept)",
        Reference = (stored, slope, intercept) => slope * stored + intercept,
        Mistakes =
        [
            ("intercept-forgotten", (stored, slope, _) => slope * stored),
            ("slope-forgotten", (stored, _, intercept) => stored + intercept),
            ("added-before-multiplied", (stored, slope, intercept) => slope * (stored + intercept)),
            ("slope-and-intercept-swapped", (stored, slope, intercept) => intercept * stored + slope),
            ("intercept-subtracted", (stored, slope, intercept) => slope * stored - intercept),
            ("not-rescaled", (stored, _, _) => stored),
        ],
        Calls = random => Inputs(random).Select(input => new Call<Func<double, double, double, double>>(
            FormattableString.Invariant($"ToHu({input.Stored}, {input.Slope}, {input.Intercept})"),
            toHu => toHu(input.Stored, input.Slope, input.Intercept))),
    };

    private static IEnumerable<(double Stored, double Slope, double Intercept)> Inputs(Random random) =>
    [
        (1064, 1, -1024),
        (40, 1, 0),
        (700, 2, -1000),
        .. Enumerable.Range(0, 20).Select(
            _ => ((double)random.Next(0, 4096), random.Next(1, 9) / 2.0, (double)random.Next(-8192, 1000))),
    ];
}
