using System.Numerics.Tensors;
using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.SavePng;

/// <summary>A function to repair that casts before it clips.</summary>
internal static class CastBeforeClip
{
    public static FunctionQuestion<Func<Tensor<double>, double, double, Tensor<byte>>> Question => new()
    {
        Signature = "Tensor<byte> Repaired(Tensor<double> ct, double min, double max)",
        Reference = EachPixel(gray => (byte)Math.Floor(Math.Clamp(gray, 0, 255) + 0.5)),
        Given = "cast-before-clip",
        Mistakes =
        [
            ("cast-before-clip", EachPixel(LowBits)),
            ("cut-off-instead-of-rounded", EachPixel(gray => (byte)Math.Clamp(gray, 0, 255))),
            ("rounded-not-clipped", EachPixel(gray => LowBits(Math.Floor(gray + 0.5)))),
            ("half-subtracted", EachPixel(gray => LowBits(Math.Clamp(gray, 0, 255) - 0.5))),
        ],
        Calls = random => Inputs(random).Select(input => new Call<Func<Tensor<double>, double, double, Tensor<byte>>>(
            $"Repaired({input.Image}, {input.Min}, {input.Max})",
            repaired => repaired(input.Image.Tensor, input.Min, input.Max))),
    };

    private static Func<Tensor<double>, double, double, Tensor<byte>> EachPixel(Func<double, byte> cast) =>
        (ct, min, max) =>
        Tensor.Create([.. ct.Select(value => cast(255 * (value - min) / (max - min)))], ct.Lengths);

    private static byte LowBits(double gray) => (byte)((int)gray & 0xFF);

    private static IEnumerable<(SampleImage<double> Image, double Min, double Max)> Inputs(Random random) =>
    [
        (new(new double[,] { { 0, 40, 78 }, { 90, -10, 79 } }), 0, 79),
        .. GrayInputs.Images(random),
    ];
}
