using System.Numerics.Tensors;
using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.OwnData;

/// <summary>Measures only what was measured.</summary>
internal static class MeanWithoutPadding
{
    public static FunctionQuestion<Func<Tensor<short>, short, double>> Question => new()
    {
        Signature = "double MeanInside(Tensor<short> image, short padding)",
        Reference = (image, padding) => Inside(image, padding).Average(),
        Mistakes =
        [
            ("padding-left-in", (image, _) => All(image).Average()),
            ("padding-counted-as-zero", (image, padding) => Inside(image, padding).Sum() / image.FlattenedLength),
            ("minimum-removed", (image, _) => Without(image, image.Min())),
            ("zero-removed", (image, _) => Without(image, 0)),
            ("padding-not-asked", (image, _) => Without(image, -2048)),
            (
                "only-above-the-padding",
                (image, padding) => All(image).Where(value => value > padding).DefaultIfEmpty(double.NaN).Average()),
            (
                "integer-division",
                (image, padding) => (int)Inside(image, padding).Sum() / Inside(image, padding).Count()),
        ],
        Calls = random => Images(random).Select(input => new Call<Func<Tensor<short>, short, double>>(
            FormattableString.Invariant($"MeanInside({input.Image}, {input.Padding})"),
            mean => mean(input.Image.Tensor, input.Padding))),
    };

    private static IEnumerable<double> All(Tensor<short> image) => image.Select(value => (double)value);

    private static IEnumerable<double> Inside(Tensor<short> image, short padding) =>
        All(image).Where(value => value != padding);

    private static double Without(Tensor<short> image, short value) =>
        Inside(image, value).DefaultIfEmpty(double.NaN).Average();

    /// <summary>
    /// Some paddings are the smallest value of the image, some the largest, and some do not occur in it.
    /// </summary>
    private static IEnumerable<(SampleImage<short> Image, short Padding)> Images(Random random) =>
    [
        (new(new short[,] { { -2048, 40, -2048 }, { 30, 0, 35 } }), -2048),
        (new(new short[,] { { 1000, 7 }, { -5, 1000 } }), 1000),
        (new(new short[,] { { -1000, 20 }, { 35, 36 } }), -2048),
        (new(new short[,] { { 0, 0, 9 }, { -12, 5, 0 } }), 0),
        .. Enumerable.Range(0, 6).Select(index => Padded((short)(index % 2 == 0 ? -2000 : 3071), random)),
    ];

    private static (SampleImage<short> Image, short Padding) Padded(short padding, Random random) =>
        (new(6, 8, () => random.Next(3) == 0 ? padding : (short)random.Next(-1000, 1000)), padding);
}
