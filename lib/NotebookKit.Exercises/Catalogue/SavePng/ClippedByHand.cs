namespace NotebookKit.Exercises.Catalogue;

/// <summary>Limits one value by hand, then casts it.</summary>
internal static class ClippedByHand
{
    public static FunctionExercise<Func<double, byte>> Exercise => new()
    {
        Id = "png-1",
        Notebook = SavePngExercises.Notebook,
        Title = new("Clip by hand", "クリップを自分で書く"),
        Signature = "byte ToByte(double gray)",
        Hints =
        [
            new(
                "Three cases: below 0, above 255, and in between. Two ifs do.",
                "0 より小さい、255 より大きい、その間、の 3 つの場合があります。if を 2 つ使います。"),
            new("if (gray < 0) return 0; and another one for the upper end. What is left fits into a byte.",
                "if (gray < 0) return 0; と書き、上の端についても同じように書きます。残った値は byte に収まります。"),
            new(
                "if (gray < 0) return 0; if (gray > 255) return 255; return (byte)…;",
                "if (gray < 0) return 0; if (gray > 255) return 255; return (byte)…;"),
        ],
        Reference = gray => gray < 0 ? (byte)0 : gray > 255 ? (byte)255 : (byte)gray,
        Mistakes =
        [
            (CommonMistakes.NotClipped, LowBits),
            (LowerEndForgotten, gray => gray > 255 ? (byte)255 : LowBits(gray)),
            (UpperEndForgotten, gray => gray < 0 ? (byte)0 : LowBits(gray)),
            (Of256, gray => gray < 0 ? (byte)0 : LowBits(Math.Min(gray, 256))),
            (CommonMistakes.Rounded, gray => (byte)Math.Round(Math.Clamp(gray, 0, 255))),
            (EndsSwapped, gray => gray < 0 ? (byte)255 : gray > 255 ? (byte)0 : (byte)gray),
        ],
        Calls = random => Inputs(random).Select(gray => new Call<Func<double, byte>>(
            FormattableString.Invariant($"ToByte({gray})"), toByte => toByte(gray))),
    };

    private static Mistake LowerEndForgotten { get; } = new("lower-end-forgotten",
        new("negative values not clipped", "負の値をクリップしていない"),
        new("The upper end is right, but −1 becomes 255, white. What is below 0 has to become 0.",
            "上の端は正しく処理されていますが、−1 が 255（白）になってしまいます。0 より小さい値は 0 にしてください。"));

    private static Mistake UpperEndForgotten { get; } = new("upper-end-forgotten",
        new("values above 255 not clipped", "255 より大きい値をクリップしていない"),
        new("The lower end is right, but 256 becomes 0, black. What is above 255 has to become 255.",
            "下の端は正しく処理されていますが、256 が 0（黒）になってしまいます。255 より大きい値は 255 にしてください。"));

    private static Mistake Of256 { get; } = new("clipped-at-256",
        new("clipped at 256", "256 でクリップしている"),
        new("256 does not fit into a byte any more: the cast makes 0 of it, so that white becomes black. The largest value is 255.",
            "256 は byte に収まらず、キャストすると 0 になります。そのため白が黒になってしまいます。最大値は 255 です。"));

    private static Mistake EndsSwapped { get; } = new("ends-swapped",
        new("the two ends swapped", "上の端と下の端の取り違え"),
        new(
            "Below 0 is the dark end: it becomes 0. Above 255 is the bright one.",
            "0 より小さい値は暗い側なので 0、255 より大きい値は明るい側なので 255 になります。"));

    /// <summary>What a cast does without a clip: the lowest eight bits remain.</summary>
    private static byte LowBits(double gray) => (byte)((int)gray & 0xFF);

    private static IEnumerable<double> Inputs(Random random) =>
        [
            0, 100, 255, 127.9, -20, 300, 255.5, 256, -1,
            .. Enumerable.Range(0, 20).Select(_ => random.Next(-8000, 12000) / 16.0),
        ];
}
