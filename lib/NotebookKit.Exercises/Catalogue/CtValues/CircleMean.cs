using System.Numerics.Tensors;

namespace NotebookKit.Exercises.Catalogue;

/// <summary>Measures in a round region, as a viewer's tool does.</summary>
internal static class CircleMean
{
    private delegate bool Region(int down, int across, double radius);

    public static FunctionExercise<Func<Tensor<double>, int, int, double, double>> Exercise => new()
    {
        Id = "ct-4",
        Notebook = CtValuesExercises.Notebook,
        Title = new("The mean in a circle", "円の中の平均を求める"),
        Signature = "double CircleMean(Tensor<double> ct, int centerRow, int centerColumn, double radius)",
        Hints =
        [
            new("Go through all rows and columns with two loops. For each pixel ask: is it within the circle? If so, add its value to a sum, and 1 to a count.",
                "2 重のループで、すべての行と列を調べます。画素が円の中にあれば、その値を合計に加え、画素の数を 1 増やします。"),
            new("Pythagoras: with dr = row - centerRow and dc = column - centerColumn a pixel is within if dr * dr + dc * dc <= radius * radius.",
                "三平方の定理を使います。dr = row - centerRow、dc = column - centerColumn とすると、dr * dr + dc * dc <= radius * " +
                "radius なら円の中です。"),
            new("for (var row = 0; row < ct.Lengths[0]; row++) { for (var column = 0; column < ct.Lengths[1]; column++) { … if (…) { sum += ct[row, column]; count++; } } } return sum / count;",
                "for (var row = 0; row < ct.Lengths[0]; row++) { for (var column = 0; column < ct.Lengths[1]; " +
                "column++) { … if (…) { sum += ct[row, column]; count++; } } } return sum / count;"),
        ],
        Reference = Mean(IsInCircle),
        Mistakes =
        [
            (SquareInstead, Mean((down, across, radius) => Math.Abs(down) <= radius && Math.Abs(across) <= radius)),
            (RadiusNotSquared, Mean((down, across, radius) => down * down + across * across <= radius)),
            (RadiusIsDiameter, Mean((down, across, radius) => IsInCircle(down, across, radius / 2))),
            (
                CommonMistakes.RowsAndColumnsSwapped,
                (ct, row, column, radius) => Mean(IsInCircle)(ct, column, row, radius)),
            (SumInstead, (ct, row, column, radius) => Inside(ct, row, column, radius, IsInCircle).Sum()),
            (
                DividedByAll,
                (ct, row, column, radius) => Inside(ct, row, column, radius, IsInCircle).Sum() / ct.FlattenedLength),
            (
                DividedByArea,
                (ct, row, column, radius) =>
                    Inside(ct, row, column, radius, IsInCircle).Sum() / (Math.PI * radius * radius)),
        ],
        Calls = random => Inputs(random).Select(input => new Call<Func<Tensor<double>, int, int, double, double>>(
            FormattableString.Invariant($"CircleMean({input.Image}, {input.Row}, {input.Column}, {input.Radius})"),
            mean => mean(input.Image.Tensor, input.Row, input.Column, input.Radius))),
    };

    private static Mistake SquareInstead { get; } = new("square-instead-of-circle",
        new("a square instead of a circle", "円ではなく正方形"),
        new("Rows and columns were limited one by one, so the corners of the square count, too. Use the distance from the center.",
            "行と列を別々に制限しているので、正方形の角の画素も含まれています。中心からの距離を使ってください。"));

    private static Mistake RadiusNotSquared { get; } = new("radius-not-squared",
        new("the radius not squared", "半径を 2 乗していない"),
        new("The square of the distance was compared with the radius itself. Square both or neither.",
            "距離の 2 乗を、2 乗していない半径と比べています。両方を 2 乗するか、どちらも 2 乗しないでください。"));

    private static Mistake RadiusIsDiameter { get; } = new("radius-taken-as-diameter",
        new("the radius taken as the diameter", "半径を直径とみなしている"),
        new("The radius runs from the center to the edge: do not halve it.", "半径は中心から縁までの長さです。2 で割る必要はありません。"));

    private static Mistake SumInstead { get; } = new("sum-instead-of-mean",
        new("the sum instead of the mean", "平均ではなく合計"),
        new("Divide by the number of pixels in the circle.", "円の中の画素の数で割ってください。"));

    private static Mistake DividedByAll { get; } = new("divided-by-all-pixels",
        new("divided by the number of all pixels", "画像全体の画素数で割っている"),
        new("Only the pixels in the circle were added up. Count them, and divide by that.",
            "合計したのは円の中の画素だけです。その画素の数を数えて、その数で割ってください。"));

    private static Mistake DividedByArea { get; } = new("divided-by-the-area",
        new("divided by πr²", "円の面積 πr² で割っている"),
        new(
            "The circle's area is only about the number of its pixels. Count them.",
            "円の面積は、円の中の画素の数とぴったり同じではありません。画素の数を数えてください。"));

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
            new SampleImage<double>(40 + index, 45, () => random.Next(-1000, 1000)), random.Next(
                8, 32), random.Next(8, 32), random.Next(1, 8) +
                0.3)),
    ];
}
