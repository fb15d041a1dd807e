using System.Numerics.Tensors;

namespace NotebookKit.Exercises.Catalogue;

/// <summary>Measures only what was measured.</summary>
internal static class MeanWithoutPadding
{
    public static FunctionExercise<Func<Tensor<short>, short, double>> Exercise => new()
    {
        Id = "own-1",
        Notebook = OwnDataExercises.Notebook,
        Title = new("The mean without padding", "詰め物を除いた平均"),
        Signature = "double MeanInside(Tensor<short> image, short padding)",
        Hints =
        [
            new("Go through all pixels. Those that equal the padding count neither in the sum nor in the number by which it is divided.",
                "すべての画素を順に調べます。詰め物と同じ値の画素は、合計にも、割るときの画素の数にも含めません。"),
            new("image.Where(value => …) picks pixels, as in the cell above, and Average(value => value) takes their mean, with its fraction.",
                "上のセルと同じように、image.Where(value => …) で画素を選び、Average(value => value) で平均を求められます。小数部も求まります。"),
            new(
                "return image.Where(value => value != …).Average(value => value);",
                "return image.Where(value => value != …).Average(value => value);"),
        ],
        Reference = (image, padding) => Inside(image, padding).Average(),
        Mistakes =
        [
            (PaddingLeftIn, (image, _) => All(image).Average()),
            (PaddingAsZero, (image, padding) => Inside(image, padding).Sum() / image.FlattenedLength),
            (MinimumRemoved, (image, _) => Without(image, image.Min())),
            (ZeroRemoved, (image, _) => Without(image, 0)),
            (Fixed, (image, _) => Without(image, -2048)),
            (
                OnlyAbove,
                (image, padding) => All(image).Where(value => value > padding).DefaultIfEmpty(double.NaN).Average()),
            (
                CommonMistakes.IntegerDivision,
                (image, padding) => (int)Inside(image, padding).Sum() / Inside(image, padding).Count()),
        ],
        Calls = random => Images(random).Select(input => new Call<Func<Tensor<short>, short, double>>(
            FormattableString.Invariant($"MeanInside({input.Image}, {input.Padding})"), mean =>
                mean(input.Image.Tensor, input.Padding))),
    };

    private static Mistake PaddingLeftIn { get; } = new("padding-left-in",
        new("the padding counted as well", "詰め物を含めている"),
        new("The filling around the field of view was never measured, and draws the mean towards it. Leave those pixels out.",
            "視野の外側を埋めている値は測定されたものではなく、平均がその値のほうにずれてしまいます。その画素を除いてください。"));

    private static Mistake PaddingAsZero { get; } = new("padding-counted-as-zero",
        new("the padding counted as 0", "詰め物を 0 として数えている"),
        new("The padding is not in the sum, but the sum was divided by the number of all pixels. Divide by those that were added.",
            "合計からは詰め物を除いていますが、画像全体の画素の数で割っています。合計した画素の数で割ってください。"));

    private static Mistake MinimumRemoved { get; } = new("minimum-removed",
        new("the smallest value taken for the padding", "最小値を詰め物とみなしている"),
        new("The padding need not be the smallest value, and an image without padding has a smallest value, too. Compare with padding.",
            "詰め物が最小値とは限りません。詰め物のない画像にも最小値はあります。padding と比べてください。"));

    private static Mistake ZeroRemoved { get; } = new("zero-removed",
        new("the zeros removed", "0 を除いている"),
        new(
            "0 is a value like any other. Which number fills the outside, padding says.",
            "0 も測定された値です。どの値で埋められているかは、padding で分かります。"));

    private static Mistake Fixed { get; } = new("padding-not-asked",
        new("-2048 removed in every image", "どの画像でも -2048 を除いている"),
        new("That is the padding of Brain01. Another scanner fills with another number; the function is told which.",
            "-2048 は Brain01 の値です。別の装置では別の値が使われます。どの値かは引数で渡されます。"));

    private static Mistake OnlyAbove { get; } = new("only-above-the-padding",
        new("only values above the padding", "詰め物より大きい値だけ"),
        new("The padding may also be larger than what was measured. Ask whether a value is equal to it, not on which side it lies.",
            "詰め物は、測定された値より大きいこともあります。大小ではなく、等しいかどうかで判断してください。"));

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
