using System.Numerics.Tensors;
using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.Window;

/// <summary>Makes a picture of 8 bits of an array of CT values.</summary>
internal static class GrayImage
{
    private delegate byte Formula(double value, double min, double max);

    public static FunctionQuestion<Func<Tensor<double>, double, double, Tensor<byte>>> Question => new()
    {
        Signature = "Tensor<byte> GrayImage(Tensor<double> ct, double min, double max)",
        Reference = EachPixel((value, min, max) => (byte)Math.Clamp(Scaled(value, min, max), 0, 255)),
        Mistakes =
        [
            ("not-clipped", EachPixel((value, min, max) => unchecked((byte)(int)Scaled(value, min, max)))),
            ("not-clipped", EachPixel((value, min, max) => Convert.ToByte(Scaled(value, min, max)))),
            ("rounded", EachPixel((value, min, max) => (byte)Math.Round(Math.Clamp(Scaled(value, min, max), 0, 255)))),
            (
                "256-instead-of-255",
                EachPixel((value, min, max) => (byte)Math.Clamp(Scaled(value, min, max) * 256 / 255, 0, 255))),
            (
                "min-not-subtracted",
                EachPixel((value, min, max) => (byte)Math.Clamp(Scaled(value + min, min, max), 0, 255))),
            (
                "clipped-too-early",
                EachPixel((value, min, max) => unchecked((byte)(int)Scaled(Math.Clamp(value, 0, 255), min, max)))),
            (
                "cast-too-early",
                EachPixel((value, min, max) => unchecked((byte)(255 * (int)((value - min) / (max - min)))))),
            ("rows-and-columns-swapped", Transposed),
            ("rows-and-columns-swapped", LoopsSwapped),
            ("rows-and-columns-swapped", IndicesSwapped),
        ],
        Calls = random => Inputs(random).Select(input => new Call<Func<Tensor<double>, double, double, Tensor<byte>>>(
            $"GrayImage({input.Image}, {input.Min}, {input.Max})",
            image => image(input.Image.Tensor, input.Min, input.Max))),
    };

    private static Func<Tensor<double>, double, double, Tensor<byte>> EachPixel(Formula gray) => (ct, min, max) =>
        Tensor.Create([.. ct.Select(value => gray(value, min, max))], ct.Lengths);

    private static double Scaled(double value, double min, double max) => 255 * (value - min) / (max - min);

    private static Tensor<byte> Transposed(Tensor<double> ct, double min, double max)
    {
        var gray = Question.Reference(ct, min, max);
        return Filled(
            [gray.Lengths[1], gray.Lengths[0]], gray.Lengths[1], gray.Lengths[0], (row, column) => gray[column, row]);
    }

    private static Tensor<byte> LoopsSwapped(Tensor<double> ct, double min, double max)
    {
        var gray = Question.Reference(ct, min, max);
        return Filled(gray.Lengths, gray.Lengths[1], gray.Lengths[0], (row, column) => gray[row, column]);
    }

    private static Tensor<byte> IndicesSwapped(Tensor<double> ct, double min, double max)
    {
        var gray = Question.Reference(ct, min, max);
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
