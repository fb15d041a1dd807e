using System.Numerics.Tensors;
using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.SavePng;

/// <summary>Makes a picture of 16 bits of an array of CT values.</summary>
internal static class SixteenBits
{
    private const double White = 65535;

    public static FunctionQuestion<Func<Tensor<double>, double, double, Tensor<ushort>>> Question => new()
    {
        Signature = "Tensor<ushort> ToSixteenBits(Tensor<double> ct, double min, double max)",
        Reference = EachPixel(White, scaled => (ushort)Math.Clamp(scaled, 0, White)),
        Mistakes =
        [
            ("still-eight-bits", EachPixel(255, scaled => (ushort)Math.Clamp(scaled, 0, 255))),
            ("clipped-at-255", EachPixel(White, scaled => (ushort)Math.Clamp(scaled, 0, 255))),
            ("65536-instead-of-65535", EachPixel(65536, scaled => (ushort)Math.Clamp(scaled, 0, White))),
            ("65536-instead-of-65535", EachPixel(65536, scaled => LowBits(Math.Clamp(scaled, 0, 65536)))),
            ("65536-instead-of-65535", EachPixel(White, scaled => LowBits(Math.Clamp(scaled, 0, 65536)))),
            ("not-clipped-16", EachPixel(White, LowBits)),
            ("rounded", EachPixel(White, scaled => (ushort)Math.Round(Math.Clamp(scaled, 0, White)))),
            ("eight-bits-stretched", EachPixel(255, scaled => (ushort)(257 * (int)Math.Clamp(scaled, 0, 255)))),
        ],
        Calls = random => Inputs(random).Select(input => new Call<Func<Tensor<double>, double, double, Tensor<ushort>>>(
            $"ToSixteenBits({input.Image}, {input.Min}, {input.Max})",
            convert => convert(input.Image.Tensor, input.Min, input.Max))),
    };

    private static Func<Tensor<double>, double, double, Tensor<ushort>> EachPixel(
        double factor, Func<double, ushort> cast) => (ct, min, max) =>
        Tensor.Create([.. ct.Select(value => cast(factor * (value - min) / (max - min)))], ct.Lengths);

    /// <summary>What a cast does without a clip: the lowest sixteen bits remain.</summary>
    private static ushort LowBits(double scaled) => (ushort)((int)scaled & 0xFFFF);

    private static IEnumerable<(SampleImage<double> Image, double Min, double Max)> Inputs(Random random) =>
    [
        (new(new double[,] { { 0, 40, 79 }, { 80, -100, 1000 } }), 0, 79),
        .. GrayInputs.Images(random),
    ];
}
