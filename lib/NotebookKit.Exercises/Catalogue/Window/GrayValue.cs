using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.Window;

/// <summary>Makes a shade of one pixel's value.</summary>
internal static class GrayValue
{
    public static FunctionQuestion<Func<int, int, int, byte>> Question => new()
    {
        Signature = "byte Gray(int value, int min, int max)",
        Reference = (value, min, max) => (byte)Math.Clamp(Scaled(value, min, max), 0, 255),
        Mistakes =
        [
            ("not-clipped", (value, min, max) => unchecked((byte)(int)Scaled(value, min, max))),
            ("not-clipped", (value, min, max) => Convert.ToByte(Scaled(value, min, max))),
            ("not-clipped", (value, min, max) => checked((byte)Scaled(value, min, max))),
            ("integer-division", (value, min, max) => (byte)Math.Clamp((value - min) / (max - min) * 255, 0, 255)),
            ("rounded", (value, min, max) => (byte)Math.Clamp(Math.Round(Scaled(value, min, max)), 0, 255)),
            ("256-instead-of-255", (value, min, max) => (byte)Math.Clamp(Scaled(value, min, max) * 256 / 255, 0, 255)),
            ("min-not-subtracted", (value, min, max) => (byte)Math.Clamp(Scaled(value + min, min, max), 0, 255)),
            (
                "clipped-too-early",
                (value, min, max) => unchecked((byte)(int)Scaled(Math.Clamp(value, 0, 255), min, max))),
        ],
        Calls = random => Inputs(random).Select(input => new Call<Func<int, int, int, byte>>(
            $"Gray({input.Value}, {input.Min}, {input.Max})", gray => gray(input.Value, input.Min, input.Max))),
    };

    private static double Scaled(int value, int min, int max) => 255.0 * (value - min) / (max - min);

    private static IEnumerable<(int Value, int Min, int Max)> Inputs(Random random) =>
    [
        (40, 0, 80), (-10, 0, 80), (100, 0, 80),
        .. GrayInputs.Windows.SelectMany(window => Enumerable.Range(0, 8)
            .Select(_ => (GrayInputs.Value(random, window.Min, window.Max), window.Min, window.Max))),
    ];
}
