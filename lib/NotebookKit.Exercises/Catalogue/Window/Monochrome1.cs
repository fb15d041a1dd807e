using System.Numerics.Tensors;
using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.Window;

/// <summary>Turns the grays over when the file asks for it.</summary>
internal static class Monochrome1
{
    private const string HighIsBlack = "MONOCHROME1";
    private const string HighIsWhite = "MONOCHROME2";

    public static FunctionQuestion<Func<Tensor<byte>, string, Tensor<byte>>> Question => new()
    {
        Signature = "Tensor<byte> ForScreen(Tensor<byte> gray, string photometricInterpretation)",
        Reference = (gray, photometric) => photometric == HighIsBlack ? EachPixel(gray, value => 255 - value) : gray,
        Mistakes =
        [
            ("monochrome1-not-inverted", (gray, _) => gray),
            ("always-inverted", (gray, _) => EachPixel(gray, value => 255 - value)),
            (
                "monochrome2-inverted",
                (gray, photometric) => photometric == HighIsBlack ? gray : EachPixel(gray, value => 255 - value)),
            (
                "256-instead-of-255",
                (gray, photometric) => photometric == HighIsBlack ? EachPixel(gray, value => 256 - value) : gray),
        ],
        Calls = random => Inputs(random).Select(input => new Call<Func<Tensor<byte>, string, Tensor<byte>>>(
            $"ForScreen({input.Image}, \"{input.Photometric}\")",
            screen => screen(input.Image.Tensor, input.Photometric))),
    };

    private static Tensor<byte> EachPixel(Tensor<byte> gray, Func<byte, int> change) =>
        Tensor.Create([.. gray.Select(value => unchecked((byte)change(value)))], gray.Lengths);

    private static IEnumerable<(SampleImage<byte> Image, string Photometric)> Inputs(Random random)
    {
        SampleImage<byte> small = new(new byte[,] { { 10, 0, 255 }, { 1, 128, 200 } });
        SampleImage<byte> large = new(7, 5, () => (byte)random.Next(256));
        return [(small, HighIsBlack), (small, HighIsWhite), (large, HighIsWhite), (large, HighIsBlack)];
    }
}
