using System.Numerics.Tensors;
using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.CtValues;

/// <summary>Measures in a round region, as a viewer's tool does.</summary>
internal static class CircleMean
{
    private delegate bool Region(int down, int across, double radius);

    public static FunctionQuestion<Func<Tensor<double>, int, int, double, double>> Question => new()
    {
        Signature = "double CircleMean(Tensor<double> ct, int centerRow, int centerColumn, double radius)",
        Reference = Mean(IsInCircle),
        Mistakes =
        [
            (
                "square-instead-of-circle",
                Mean((down, across, radius) => Math.Abs(down) <= radius && Math.Abs(across) <= radius)),
            ("radius-not-squared", Mean((down, across, radius) => down * down + across * across <= radius)),
            ("radius-taken-as-diameter", Mean((down, across, radius) => IsInCircle(down, across, radius / 2))),
            ("rows-and-columns-swapped", (ct, row, column, radius) => Mean(IsInCircle)(ct, column, row, radius)),
            ("sum-instead-of-mean", (ct, row, column, radius) => Inside(ct, row, column, radius, IsInCircle).Sum()),
            (
                "divided-by-all-pixels",
                (ct, row, column, radius) => Inside(ct, row, column, radius, IsInCircle).Sum() / ct.FlattenedLength),
            (
                "divided-by-the-area",
                (ct, row, column, radius) =>
                    Inside(ct, row, column, radius, IsInCircle).Sum() / (Math.PI * radius * radius)),
        ],
        Calls = random => Inputs(random).Select(input => new Call<Func<Tensor<double>, int, int, double, double>>(
            FormattableString.Invariant($"CircleMean({input.Image}, {input.Row}, {input.Column}, {input.Radius})"),
            mean => mean(input.Image.Tensor, input.Row, input.Column, input.Radius))),
    };

    private static bool IsInCircle(int down, int across, double radius) =>
        down * down + across * across <= radius * radius;

    private static Func<Tensor<double>, int, int, double, double> Mean(Region isInside) => (ct, row, column, radius) =>
        Inside(ct, row, column, radius, isInside).Average();

    private static IEnumerable<double> Inside(
        Tensor<double> ct, int centerRow, int centerColumn, double radius, Region isInside)
    {
        for (var row = 0; row < ct.Lengths[0]; row++)
        {
            for (var column = 0; column < ct.Lengths[1]; column++)
            {
                if (isInside(row - centerRow, column - centerColumn, radius)) yield return ct[row, column];
            }
        }
    }

    /// <summary>The radii meet no pixel, so that it does not matter whether the edge belongs to the circle.</summary>
    private static IEnumerable<(SampleImage<double> Image, int Row, int Column, double Radius)> Inputs(Random random) =>
    [
        (new(new double[,] { { 1, 50, 2 }, { 30, 40, 60 }, { 3, 20, 4 } }), 1, 1, 1.2),
        .. Enumerable.Range(0, 10).Select(index => (
            new SampleImage<double>(40 + index, 45, () => random.Next(-1000, 1000)),
            random.Next(8, 32), random.Next(8, 32), random.Next(1, 8) + 0.3)),
    ];
}
