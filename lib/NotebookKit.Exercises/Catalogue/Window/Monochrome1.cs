using System.Numerics.Tensors;

namespace NotebookKit.Exercises.Catalogue;

/// <summary>Turns the grays over when the file asks for it.</summary>
internal static class Monochrome1
{
    private const string HighIsBlack = "MONOCHROME1";
    private const string HighIsWhite = "MONOCHROME2";

    public static FunctionExercise<Func<Tensor<byte>, string, Tensor<byte>>> Exercise => new()
    {
        Id = "window-4",
        Notebook = WindowExercises.Notebook,
        Title = new("High is black", "値が高いほど黒く表示する"),
        Signature = "Tensor<byte> ForScreen(Tensor<byte> gray, string photometricInterpretation)",
        Hints =
        [
            new("Only MONOCHROME1 needs something done. There, 0 is to become 255, 255 is to become 0, and 1 becomes 254.",
                "処理が必要なのは MONOCHROME1 のときだけです。0 は 255 に、255 は 0 に、1 は 254 になります。"),
            new("Which calculation makes 255 of 0, 254 of 1 and 0 of 255? It works for the whole array at once.",
                "0 を 255 に、1 を 254 に、255 を 0 にする計算は何でしょうか。配列全体に対して一度に計算できます。"),
            new("return photometricInterpretation == \"MONOCHROME1\" ? (byte)255 - … : gray;",
                "return photometricInterpretation == \"MONOCHROME1\" ? (byte)255 - … : gray;"),
        ],
        Reference = (gray, photometric) => photometric == HighIsBlack ? EachPixel(gray, value => 255 - value) : gray,
        Mistakes =
        [
            (NotInverted, (gray, _) => gray),
            (AlwaysInverted, (gray, _) => EachPixel(gray, value => 255 - value)),
            (
                OtherInverted,
                (gray, photometric) => photometric == HighIsBlack ? gray : EachPixel(gray, value => 255 - value)),
            (
                CommonMistakes.Of256Grays,
                (gray, photometric) => photometric == HighIsBlack ? EachPixel(gray, value => 256 - value) : gray),
        ],
        Calls = random => Inputs(random).Select(input => new Call<Func<Tensor<byte>, string, Tensor<byte>>>(
            $"ForScreen({input.Image}, \"{input.Photometric}\")", screen =>
                screen(input.Image.Tensor, input.Photometric))),
    };

    private static Mistake NotInverted { get; } = new("monochrome1-not-inverted",
        new("MONOCHROME1 not turned over", "MONOCHROME1 の白黒を反転していない"),
        new("In a MONOCHROME1 picture high values are black. Shown as it is, it looks like a negative.",
            "MONOCHROME1 の画像は、値が高いほど黒です。そのまま表示すると、白黒が逆になってしまいます。"));

    private static Mistake AlwaysInverted { get; } = new("always-inverted",
        new("every picture turned over", "すべての画像を反転している"),
        new("MONOCHROME2 pictures are right as they are. Ask for the photometric interpretation first.",
            "MONOCHROME2 の画像はそのままで正しく表示されます。まず Photometric Interpretation を調べてください。"));

    private static Mistake OtherInverted { get; } = new("monochrome2-inverted",
        new("the wrong kind turned over", "反転する種類が逆"),
        new("It is MONOCHROME1 that has to be turned over. The names are easily mixed up: 1 is the odd one.",
            "反転が必要なのは MONOCHROME1 のほうです。名前が似ているので注意してください。"));

    private static Tensor<byte> EachPixel(Tensor<byte> gray, Func<byte, int> change) =>
        Tensor.Create([.. gray.Select(value => unchecked((byte)change(value)))], gray.Lengths);

    private static IEnumerable<(SampleImage<byte> Image, string Photometric)> Inputs(Random random)
    {
        SampleImage<byte> small = new(new byte[,] { { 10, 0, 255 }, { 1, 128, 200 } });
        SampleImage<byte> large = new(7, 5, () => (byte)random.Next(256));
        return [(small, HighIsBlack), (small, HighIsWhite), (large, HighIsWhite), (large, HighIsBlack)];
    }
}
