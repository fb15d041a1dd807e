using System.Numerics.Tensors;

namespace NotebookKit.Exercises.Catalogue;

/// <summary>Makes a picture of 8 bits of an array of CT values.</summary>
internal static class GrayImage
{
    private delegate byte Formula(double value, double min, double max);

    public static FunctionExercise<Func<Tensor<double>, double, double, Tensor<byte>>> Exercise => new()
    {
        Id = "window-3",
        Notebook = WindowExercises.Notebook,
        Title = new("A whole picture in gray", "画像全体を明るさに変換する"),
        Signature = "Tensor<byte> GrayImage(Tensor<double> ct, double min, double max)",
        Hints =
        [
            new("The formula of window-2 works for a whole array, too: arithmetic with an array is done for each of its pixels.",
                "window-2 の計算式は、配列全体に対してもそのまま使えます。配列の四則演算は、すべての画素に対して行われます。"),
            new("An array has .Clip(0, 255), which limits every pixel, and .AsType<byte>(), which makes bytes and cuts fractions off. Which of them has to come first?",
                "配列には、全画素の範囲を制限する .Clip(0, 255) と、小数部を切り捨てて byte に変換する .AsType<byte>() があります。先に呼ぶのはどちらでしょうか。"),
            new(
                "return (255 * (ct - min) / (max - min)).Clip(0, 255).…;",
                "return (255 * (ct - min) / (max - min)).Clip(0, 255).…;"),
        ],
        Reference = EachPixel((value, min, max) => (byte)Math.Clamp(Scaled(value, min, max), 0, 255)),
        Mistakes =
        [
            (CommonMistakes.NotClipped, EachPixel((value, min, max) => unchecked((byte)(int)Scaled(value, min, max)))),
            (CommonMistakes.NotClipped, EachPixel((value, min, max) => Convert.ToByte(Scaled(value, min, max)))),
            (
                CommonMistakes.Rounded,
                EachPixel((value, min, max) => (byte)Math.Round(Math.Clamp(Scaled(value, min, max), 0, 255)))),
            (
                CommonMistakes.Of256Grays,
                EachPixel((value, min, max) => (byte)Math.Clamp(Scaled(value, min, max) * 256 / 255, 0, 255))),
            (
                CommonMistakes.MinNotSubtracted,
                EachPixel((value, min, max) => (byte)Math.Clamp(Scaled(value + min, min, max), 0, 255))),
            (
                CommonMistakes.ClippedTooEarly,
                EachPixel((value, min, max) => unchecked((byte)(int)Scaled(Math.Clamp(value, 0, 255), min, max)))),
            (CastTooEarly, EachPixel((value, min, max) => unchecked((byte)(255 * (int)((value - min) / (max - min)))))),
            (CommonMistakes.RowsAndColumnsSwapped, Transposed),
            (CommonMistakes.RowsAndColumnsSwapped, LoopsSwapped),
            (CommonMistakes.RowsAndColumnsSwapped, IndicesSwapped),
        ],
        Calls = random => Inputs(random).Select(input => new Call<Func<Tensor<double>, double, double, Tensor<byte>>>(
            $"GrayImage({input.Image}, {input.Min}, {input.Max})", image =>
                image(input.Image.Tensor, input.Min, input.Max))),
    };

    private static Mistake CastTooEarly { get; } = new("cast-too-early",
        new("cast before the multiplication", "掛け算の前にキャストしている"),
        new("The share of the window lies between 0 and 1, and a cast makes 0 of it. Multiply by 255 first, cast last.",
            "ウィンドウの中での割合は 0 から 1 までの小数なので、キャストすると 0 になってしまいます。先に 255 を掛け、キャストは最後に行ってください。"));

    private static Func<Tensor<double>, double, double, Tensor<byte>> EachPixel(Formula gray) => (ct, min, max) =>
        Tensor.Create([.. ct.Select(value => gray(value, min, max))], ct.Lengths);

    private static double Scaled(double value, double min, double max) => 255 * (value - min) / (max - min);

    private static Tensor<byte> Transposed(Tensor<double> ct, double min, double max)
    {
        var gray = Exercise.Reference(ct, min, max);
        return Filled(
            [gray.Lengths[1], gray.Lengths[0]], gray.Lengths[1], gray.Lengths[0], (row, column) => gray[column, row]);
    }

    private static Tensor<byte> LoopsSwapped(Tensor<double> ct, double min, double max)
    {
        var gray = Exercise.Reference(ct, min, max);
        return Filled(gray.Lengths, gray.Lengths[1], gray.Lengths[0], (row, column) => gray[row, column]);
    }

    private static Tensor<byte> IndicesSwapped(Tensor<double> ct, double min, double max)
    {
        var gray = Exercise.Reference(ct, min, max);
        return Filled(gray.Lengths, gray.Lengths[0], gray.Lengths[1], (row, column) => gray[column, row]);
    }

    /// <summary>An array whose first rows and columns a loop has filled.</summary>
    private static Tensor<byte> Filled(ReadOnlySpan<nint> shape, nint rows, nint columns, Func<nint, nint, byte> pixel)
    {
        var result = Tensor.CreateFromShape<byte>(shape);
        for (nint row = 0; row < rows; row++)
        {
            for (nint column = 0; column < columns; column++) result[row, column] = pixel(row, column);
        }
        return result;
    }

    private static IEnumerable<(SampleImage<double> Image, double Min, double Max)> Inputs(Random random) =>
    [
        (new(new double[,] { { -100, 0, 40 }, { 79, 100, 1000 } }), 0, 80),
        .. GrayInputs.Windows.Index().Select(window => (
            new SampleImage<double>(
                4 + window.Index, 6, () => GrayInputs.Value(random, window.Item.Min, window.Item.Max)),
            (double)window.Item.Min,
            (double)window.Item.Max)),
    ];
}
