namespace NotebookKit.Exercises.Catalogue;

/// <summary>Makes a shade of one pixel's value.</summary>
internal static class GrayValue
{
    public static FunctionExercise<Func<int, int, int, byte>> Exercise => new()
    {
        Id = "window-2",
        Notebook = WindowExercises.Notebook,
        Title = new("One value becomes a gray", "1 つの値を明るさに変換する"),
        Signature = "byte Gray(int value, int min, int max)",
        Hints =
        [
            new("How far above min does the value lie, as a share of the whole window? Shades run from 0 to 255.",
                "値が min からどれだけ上にあるかを、ウィンドウ幅に対する割合で考えます。明るさは 0 から 255 までです。"),
            new("255 * (value - min) / (max - min), in this order: multiply first. Then Math.Clamp(gray, 0, 255) limits it.",
                "255 * (value - min) / (max - min) を計算します。整数どうしなので、先に掛け算をするのが大切です。そのあと Math.Clamp(gray, 0, 255) " +
                "で範囲を制限します。"),
            new("var gray = 255 * (value - min) / (max - min); return (byte)Math.Clamp(…);",
                "var gray = 255 * (value - min) / (max - min); return (byte)Math.Clamp(…);"),
        ],
        Reference = (value, min, max) => (byte)Math.Clamp(Scaled(value, min, max), 0, 255),
        Mistakes =
        [
            (CommonMistakes.NotClipped, (value, min, max) => unchecked((byte)(int)Scaled(value, min, max))),
            (CommonMistakes.NotClipped, (value, min, max) => Convert.ToByte(Scaled(value, min, max))),
            (CommonMistakes.NotClipped, (value, min, max) => checked((byte)Scaled(value, min, max))),
            (
                CommonMistakes.IntegerDivision,
                (value, min, max) => (byte)Math.Clamp((value - min) / (max - min) * 255, 0, 255)),
            (
                CommonMistakes.Rounded,
                (value, min, max) => (byte)Math.Clamp(Math.Round(Scaled(value, min, max)), 0, 255)),
            (
                CommonMistakes.Of256Grays,
                (value, min, max) => (byte)Math.Clamp(Scaled(value, min, max) * 256 / 255, 0, 255)),
            (
                CommonMistakes.MinNotSubtracted,
                (value, min, max) => (byte)Math.Clamp(Scaled(value + min, min, max), 0, 255)),
            (
                CommonMistakes.ClippedTooEarly,
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
