namespace NotebookKit.Exercises.Catalogue;

/// <summary>Makes a CT value of a stored number.</summary>
internal static class Rescaling
{
    public static FunctionExercise<Func<double, double, double, double>> Exercise => new()
    {
        Id = "ct-1",
        Notebook = CtValuesExercises.Notebook,
        Title = new("From the stored value to the CT value", "画素値を CT 値に変換する"),
        Signature = "double ToHu(double stored, double slope, double intercept)",
        Hints =
        [
            new("The formula stands above: two numbers of the file turn a stored value into a CT value.",
                "計算式は上に書いてあります。ファイルにある 2 つの数を使って、画素値を CT 値に変換します。"),
            new("Multiply first, add afterwards.", "先に掛け算、次に足し算です。"),
            new("return slope * stored + …;", "return slope * stored + …;"),
        ],
        Reference = (stored, slope, intercept) => slope * stored + intercept,
        Mistakes =
        [
            (InterceptForgotten, (stored, slope, _) => slope * stored),
            (SlopeForgotten, (stored, _, intercept) => stored + intercept),
            (AddedFirst, (stored, slope, intercept) => slope * (stored + intercept)),
            (SlopeAndInterceptSwapped, (stored, slope, intercept) => intercept * stored + slope),
            (InterceptSubtracted, (stored, slope, intercept) => slope * stored - intercept),
            (NotRescaled, (stored, _, _) => stored),
        ],
        Calls = random => Inputs(random).Select(input => new Call<Func<double, double, double, double>>(
            FormattableString.Invariant($"ToHu({input.Stored}, {input.Slope}, {input.Intercept})"),
            toHu => toHu(input.Stored, input.Slope, input.Intercept))),
    };

    private static Mistake InterceptForgotten { get; } = new("intercept-forgotten",
        new("the intercept forgotten", "切片を足していない"),
        new(
            "Every value is off by the Rescale Intercept; water would not be 0.",
            "すべての値が Rescale Intercept の分だけずれます。水が 0 になりません。"));

    private static Mistake SlopeForgotten { get; } = new("slope-forgotten",
        new("the slope forgotten", "傾きを掛けていない"),
        new("With a Rescale Slope of 1, as in the lecture's files, nobody notices. Other scanners write other slopes.",
            "この講義の画像のように Rescale Slope が 1 なら気付きませんが、1 以外の値を書く装置もあります。"));

    private static Mistake AddedFirst { get; } = new("added-before-multiplied",
        new("added before multiplied", "掛け算より先に足し算をしている"),
        new("The intercept was multiplied by the slope as well. It is added last: look at the parentheses.",
            "切片にも傾きを掛けてしまっています。切片を足すのは最後です。かっこの位置を確認してください。"));

    private static Mistake SlopeAndInterceptSwapped { get; } = new("slope-and-intercept-swapped",
        new("slope and intercept swapped", "傾きと切片の取り違え"),
        new("The slope is the factor, the intercept the number that is added.", "掛けるのが傾き（slope）、足すのが切片（intercept）です。"));

    private static Mistake InterceptSubtracted { get; } = new("intercept-subtracted",
        new("the intercept subtracted", "切片を引いている"),
        new("The intercept is added, and has its sign already: adding −1024 makes a value smaller.",
            "切片は足します。切片そのものに符号が付いているので、−1024 を足すと値は小さくなります。"));

    private static Mistake NotRescaled { get; } = new("not-rescaled",
        new("the stored value itself", "画素値のまま"),
        new(
            "This is the number as it stands in the file. It is not a CT value yet.",
            "ファイルに保存されている画素値のままです。まだ CT 値ではありません。"));

    private static IEnumerable<(double Stored, double Slope, double Intercept)> Inputs(Random random) =>
    [
        (1064, 1, -1024),
        (40, 1, 0),
        (700, 2, -1000),
        .. Enumerable.Range(0, 20).Select(
            _ => ((double)random.Next(0, 4096), random.Next(1, 9) / 2.0, (double)random.Next(-8192, 1000))),
    ];
}
