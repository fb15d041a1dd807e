using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.SavePng;

/// <summary>Limits one value by hand, then casts it.</summary>
internal static class ClippedByHand
{
    public static FunctionQuestion<Func<double, byte>> Question => new()
    {
        Signature = "byte ToByte(double gray)",
        Reference = gray => gray < 0 ? (byte)0 : gray > 255 ? (byte)255 : (byte)gray,
        Mistakes =
        [
            ("not-clipped", LowBits),
            ("lower-end-forgotten", gray => gray > 255 ? (byte)255 : LowBits(gray)),
            ("upper-end-forgotten", gray => gray < 0 ? (byte)0 : LowBits(gray)),
            ("clipped-at-256", gray => gray < 0 ? (byte)0 : LowBits(Math.Min(gray, 256))),
            ("rounded", gray => (byte)Math.Round(Math.Clamp(gray, 0, 255))),
            ("ends-swapped", gray => gray < 0 ? (byte)255 : gray > 255 ? (byte)0 : (byte)gray),
        ],
        Calls = random => Inputs(random).Select(gray => new Call<Func<double, byte>>(
            FormattableString.Invariant($"ToByte({gray})"), toByte => toByte(gray))),
    };

    /// <summary>What a cast does without a clip: the lowest eight bits remain.</summary>
    private static byte LowBits(double gray) => (byte)((int)gray & 0xFF);

    private static IEnumerable<double> Inputs(Random random) =>
        [
            0, 100, 255, 127.9, -20, 300, 255.5, 256, -1,
            .. Enumerable.Range(0, 20).Select(_ => random.Next(-8000, 12000) / 16.0),
        ];
}
