using System.Numerics.Tensors;

namespace NotebookKit.Exercises.Catalogue;

/// <summary>Makes a picture of 16 bits of an array of CT values.</summary>
internal static class SixteenBits
{
    private const double White = 65535;

    public static FunctionExercise<Func<Tensor<double>, double, double, Tensor<ushort>>> Exercise => new()
    {
        Id = "png-2",
        Notebook = SavePngExercises.Notebook,
        Title = new("16 bits", "16 ビットに変換する"),
        Signature = "Tensor<ushort> ToSixteenBits(Tensor<double> ct, double min, double max)",
        Hints =
        [
            new("It is the formula for 8 bits with another largest value. What is the largest number of 16 bits?",
                "計算式は 8 ビットのときと同じで、最大値だけが変わります。16 ビットで表せる最大の値はいくつでしょうか。"),
            new("65535 = 2¹⁶ − 1 stands in the formula and in Clip. The cast at the end is AsType<ushort>().",
                "65535 = 2¹⁶ − 1 です。計算式と Clip の両方で使います。最後に AsType<ushort>() でキャストします。"),
            new(
                "return (65535 * (ct - min) / (max - min)).Clip(0, …).AsType<ushort>();",
                "return (65535 * (ct - min) / (max - min)).Clip(0, …).AsType<ushort>();"),
        ],
        Reference = EachPixel(White, scaled => (ushort)Math.Clamp(scaled, 0, White)),
        Mistakes =
        [
            (StillEightBits, EachPixel(255, scaled => (ushort)Math.Clamp(scaled, 0, 255))),
            (ClippedAt255, EachPixel(White, scaled => (ushort)Math.Clamp(scaled, 0, 255))),
            (Of65536, EachPixel(65536, scaled => (ushort)Math.Clamp(scaled, 0, White))),
            (Of65536, EachPixel(65536, scaled => LowBits(Math.Clamp(scaled, 0, 65536)))),
            (Of65536, EachPixel(White, scaled => LowBits(Math.Clamp(scaled, 0, 65536)))),
            (NotClipped, EachPixel(White, LowBits)),
            (CommonMistakes.Rounded, EachPixel(White, scaled => (ushort)Math.Round(Math.Clamp(scaled, 0, White)))),
            (Stretched, EachPixel(255, scaled => (ushort)(257 * (int)Math.Clamp(scaled, 0, 255)))),
        ],
        Calls = random => Inputs(random).Select(input => new Call<Func<Tensor<double>, double, double, Tensor<ushort>>>(
            $"ToSixteenBits({input.Image}, {input.Min}, {input.Max})", convert =>
                convert(input.Image.Tensor, input.Min, input.Max))),
    };

    private static Mistake StillEightBits { get; } = new("still-eight-bits",
        new("255 instead of 65535", "65535 ではなく 255 を使用"),
        new("The array has 16 bits, but its values end at 255: the picture is nearly black. The factor and the limit are 65535.",
            "配列は 16 ビットですが、値は 255 までしかないので、画像はほとんど真っ黒になります。掛ける値も上限も 65535 です。"));

    private static Mistake ClippedAt255 { get; } = new("clipped-at-255",
        new("clipped at 255", "255 でクリップしている"),
        new("Nearly everything is above 255 after the multiplication by 65535 and became the same value. The limit has to go with the factor.",
            "65535 を掛けると、ほとんどの値が 255 を超えるため、すべて同じ値になっています。掛ける値に合わせて、上限も変えてください。"));

    private static Mistake Of65536 { get; } = new("65536-instead-of-65535",
        new("65536 instead of 65535", "65535 ではなく 65536 を使用"),
        new("16 bits hold 65536 different values, but the largest is 65535, because they begin with 0; 65536 itself wraps round to 0.",
            "16 ビットで表せる値は 65536 通りですが、0 から始まるので、最大値は 65535 です。65536 はキャストすると 0 になります。"));

    private static Mistake NotClipped { get; } = new("not-clipped-16",
        new("not clipped before the cast", "キャストの前にクリップしていない"),
        new("Outside the window the values are below 0 or above 65535; the cast keeps their lowest 16 bits and so makes wrong grays.",
            "ウィンドウの外の値は、0 より小さいか 65535 より大きくなります。キャストすると下位 16 ビットだけが残り、まったく違う明るさになります。"));

    private static Mistake Stretched { get; } = new("eight-bits-stretched",
        new("8 bits, stretched", "8 ビットにしてから引き伸ばしている"),
        new("The value was cut to one of 256 shades first and then multiplied: the file has 16 bits, but still only 256 shades.",
            "先に 256 段階に切り捨ててから引き伸ばしています。ファイルは 16 ビットでも、濃淡は 256 段階しかありません。"));

    private static Func<Tensor<double>, double, double, Tensor<ushort>> EachPixel(
        double factor, Func<double, ushort> cast) => (ct, min, max) =>
        Tensor.Create([.. ct.Select(value => cast(factor * (value - min) / (max - min)))], ct.Lengths);

    /// <summary>What a cast does without a clip: the lowest sixteen bits remain.</summary>
    private static ushort LowBits(double scaled) => (ushort)((int)scaled & 0xFFFF);

    private static IEnumerable<(SampleImage<double> Image, double Min, double Max)> Inputs(Random random) =>
    [
        (new(new double[,] { { 0, 40, 79 }, { 80, -100, 1000 } }), 0, 79),
        .. GrayInputs.Windows.Select(window => (
            new SampleImage<double>(4, 6, () => GrayInputs.Value(random, window.Min, window.Max)), (
                double)window.Min, (double)window.Max)),
    ];
}
