using System.Numerics.Tensors;

namespace NotebookKit.Exercises.Catalogue;

/// <summary>A function to repair that casts before it clips.</summary>
internal static class CastBeforeClip
{
    public static FunctionExercise<Func<Tensor<double>, double, double, Tensor<byte>>> Exercise => new()
    {
        Id = "png-3",
        Notebook = SavePngExercises.Notebook,
        Title = new("Find the mistake", "間違いを見つける"),
        Signature = "Tensor<byte> Repaired(Tensor<double> ct, double min, double max)",
        Hints =
        [
            new("Look at the order of the steps. What can a byte be at most, and what is there left to clip then?",
                "処理の順序に注目しましょう。byte が取り得る最大の値はいくつですか。そのあとでクリップするものは残っているでしょうか。"),
            new("A byte is never below 0 or above 255: after the cast Clip finds nothing to do. And the cast cuts fractions off, while the task is to round.",
                "byte は 0 より小さくも 255 より大きくもならないので、キャストしたあとでは Clip は何もしません。また、キャストは小数部を切り捨てますが、問題では四捨五入するように求めています。"),
            new("Clip first, add 0.5 to every pixel, cast last: ((… ).Clip(0, 255) + 0.5).AsType<byte>()",
                "先にクリップし、全画素に 0.5 を足してから、最後にキャストします：((… ).Clip(0, 255) + 0.5).AsType<byte>()"),
        ],
        Reference = EachPixel(gray => (byte)Math.Floor(Math.Clamp(gray, 0, 255) + 0.5)),
        Given = AsGiven,
        Mistakes =
        [
            (AsGiven, EachPixel(LowBits)),
            (Truncated, EachPixel(gray => (byte)Math.Clamp(gray, 0, 255))),
            (RoundedUnclipped, EachPixel(gray => LowBits(Math.Floor(gray + 0.5)))),
            (HalfLost, EachPixel(gray => LowBits(Math.Clamp(gray, 0, 255) - 0.5))),
        ],
        Calls = random => Inputs(random).Select(input => new Call<Func<Tensor<double>, double, double, Tensor<byte>>>(
            $"Repaired({input.Image}, {input.Min}, {input.Max})", repaired =>
                repaired(input.Image.Tensor, input.Min, input.Max))),
    };

    private static Mistake AsGiven { get; } = new("cast-before-clip",
        new("cast before the clip", "クリップの前にキャストしている"),
        new("After the cast every value lies in 0 … 255 already, but wrapped round. Clip first.",
            "キャストしたあとの値は、すでに 0 から 255 に収まっていますが、一周して違う値になっています。先にクリップしてください。"));

    private static Mistake Truncated { get; } = new("cut-off-instead-of-rounded",
        new("cut off instead of rounded", "四捨五入ではなく切り捨て"),
        new("The order is right now. But 127.9 became 127, and was to be rounded to 128: a cast cuts fractions off.",
            "順序は正しくなりました。ただし、127.9 は四捨五入して 128 にするはずなのに、127 になっています。キャストは小数部を切り捨てます。"));

    private static Mistake RoundedUnclipped { get; } = new("rounded-not-clipped",
        new("rounded, but not clipped before the cast", "四捨五入しているが、クリップしていない"),
        new("The rounding is right. Outside of the window the values still wrap round: clip before the cast.",
            "四捨五入は正しくできています。ウィンドウの外の値が、まだ一周して違う値になっています。キャストの前にクリップしてください。"));

    private static Mistake HalfLost { get; } = new("half-subtracted",
        new("0.5 subtracted instead of added", "0.5 を足さずに引いている"),
        new("A cast cuts off. To make that a rounding, add 0.5 before it: 127.9 + 0.5 = 128.4 becomes 128.",
            "キャストは切り捨てなので、四捨五入にするには、その前に 0.5 を足します。127.9 + 0.5 = 128.4 は 128 になります。"));

    private static Func<Tensor<double>, double, double, Tensor<byte>> EachPixel(Func<double, byte> cast) =>
        (ct, min, max) =>
        Tensor.Create([.. ct.Select(value => cast(255 * (value - min) / (max - min)))], ct.Lengths);

    private static byte LowBits(double gray) => (byte)((int)gray & 0xFF);

    private static IEnumerable<(SampleImage<double> Image, double Min, double Max)> Inputs(Random random) =>
    [
        (new(new double[,] { { 0, 40, 78 }, { 90, -10, 79 } }), 0, 79),
        .. GrayInputs.Windows.Select(window => (
            new SampleImage<double>(4, 6, () => GrayInputs.Value(random, window.Min, window.Max)), (
                double)window.Min, (double)window.Max)),
    ];
}
