namespace NotebookKit.Exercises.Catalogue;

/// <summary>Interpolates between two slices.</summary>
internal static class ValueBetween
{
    private delegate double Mix(double part, double below, double above);

    public static FunctionExercise<Func<double, double, double, double, double, double>> Exercise => new()
    {
        Id = "volume-3",
        Notebook = VolumeExercises.Notebook,
        Title = new("Between two slices", "2 枚のスライスの間の値"),
        Signature = "double ValueAt(double z, double zBelow, double below, double zAbove, double above)",
        Hints =
        [
            new("First ask how far z is on the way from the lower slice to the upper one: 0 at the lower, 1 at the upper, 0.5 in the middle. That is t.",
                "まず、z が下のスライスから上のスライスまでのどこにあるかを求めます。下なら 0、上なら 1、真ん中なら 0.5 です。これが t です。"),
            new("t is the way from zBelow to z, divided by the whole way from zBelow to zAbove. Then mix as in the formula for true millimetres.",
                "t は、zBelow から z までの距離を、zBelow から zAbove までの距離で割ったものです。あとは、正しい縦横比のところで使った式で混ぜます。"),
            new("var t = (z - zBelow) / (zAbove - zBelow); return (1 - t) * … + t * …;",
                "var t = (z - zBelow) / (zAbove - zBelow); return (1 - t) * … + t * …;"),
        ],
        Reference = At(Linear),
        Mistakes =
        [
            (WeightsSwapped, At((part, below, above) => Linear(1 - part, below, above))),
            (Nearest, At((part, below, above) => part < 0.5 ? below : above)),
            (AlwaysMiddle, At((_, below, above) => (below + above) / 2)),
            (NotDivided, (z, zBelow, below, _, above) => Linear(z - zBelow, below, above)),
            (NotSubtracted, (z, zBelow, below, zAbove, above) => Linear(z / (zAbove - zBelow), below, above)),
            (AddedWithoutSubtracting, At((part, below, above) => below + part * above)),
        ],
        Calls = random => Inputs(random).Select(input => new Call<Func<double, double, double, double, double, double>>(
            FormattableString.Invariant(
                $"ValueAt({input.Z}, {input.ZBelow}, {input.Below}, {input.ZAbove}, {input.Above})"),
            value => value(input.Z, input.ZBelow, input.Below, input.ZAbove, input.Above))),
    };

    private static Mistake WeightsSwapped { get; } = new("weights-swapped",
        new("t and 1 − t swapped", "t と 1 − t の取り違え"),
        new("At the lower slice t is 0, and all of the value has to come from there. The nearer a slice is, the more it counts.",
            "下のスライスの位置では t が 0 なので、値はすべて下のスライスのものになるはずです。近いスライスほど大きな割合で混ぜます。"));

    private static Mistake Nearest { get; } = new("nearest-slice",
        new("the nearest slice instead of a mixture", "混ぜずに近いほうのスライスの値"),
        new("That gives steps: half the way the one value, then all at once the other. Mix the two.",
            "これでは、真ん中で値が急に変わり、階段状になります。2 つの値を混ぜてください。"));

    private static Mistake AlwaysMiddle { get; } = new("always-the-middle",
        new("the mean of both, wherever z is", "z の位置によらず 2 つの平均"),
        new("Both slices count one half only in the middle between them.", "半分ずつ混ぜるのは、z がちょうど真ん中にあるときだけです。"));

    private static Mistake NotDivided { get; } = new("not-divided-by-the-distance",
        new("t in millimetres", "t が mm のまま"),
        new("t is a share of the way and never exceeds 1: divide by the distance of the two slices.",
            "t は 0 から 1 までの割合です。2 枚のスライスの距離で割ってください。"));

    private static Mistake NotSubtracted { get; } = new("not-measured-from-below",
        new("not measured from the lower slice", "下のスライスから測っていない"),
        new("z counts from the scanner's origin. The way begins at zBelow: subtract it first.",
            "z は、座標の原点から測った位置です。先に zBelow を引いて、下のスライスからの距離にしてください。"));

    private static Mistake AddedWithoutSubtracting { get; } = new("lower-value-whole",
        new("the lower value counts whole", "下のスライスの値をそのまま足している"),
        new("The two shares have to make 1 together: with t of the upper slice only 1 − t of the lower one is left.",
            "2 つの割合の合計は 1 です。上のスライスの割合が t なら、下のスライスの割合は 1 − t です。"));

    private static double Linear(double part, double below, double above) => below + part * (above - below);

    private static Func<double, double, double, double, double, double> At(Mix mix) =>
        (z, zBelow, below, zAbove, above) => mix((z - zBelow) / (zAbove - zBelow), below, above);

    /// <summary>No place lies in the middle, where both slices are equally near.</summary>
    private static IEnumerable<(
        double Z, double ZBelow, double Below, double ZAbove, double Above)> Inputs(Random random) =>
    [
        (11, 10, 40, 14, 80),
        (-18, -20, 0, -12, -1000),
        (8, 8, 35, 10, 60),
        (10, 8, 35, 10, 60),
        .. Enumerable.Range(0, 20).Select(_ => Input(random.Next(-200, 200), random.Next(2, 12), random)),
    ];

    private static (double Z, double ZBelow, double Below, double ZAbove, double Above) Input(
        double zBelow, double spacing, Random random) =>
        (
            zBelow + spacing * random.Next(1, 4) / 8 + (random.Next(2) == 0 ? 0 : spacing / 2), zBelow,
            random.Next(-1000, 1000), zBelow + spacing, random.Next(-1000, 1000));
}
