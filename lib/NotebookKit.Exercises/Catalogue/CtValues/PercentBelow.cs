using System.Numerics.Tensors;
using FellowOakDicom;

namespace NotebookKit.Exercises.Catalogue;

/// <summary>A bug to find: a share of all pixels.</summary>
internal static class PercentBelow
{
    private delegate double Formula(int count, int total);

    public static FunctionExercise<Func<Tensor<double>, double, double>> Exercise => new()
    {
        Id = "ct-3",
        Notebook = CtValuesExercises.Notebook,
        Title = new("Find the bug: how much of it is air?", "バグを探そう：空気の割合は何 % か"),
        Signature = "double PercentBelow(Tensor<double> ct, double limit)",
        Hints =
        [
            new("The counting is right. Try the last line with numbers: what does C# make of 1 / 4?",
                "数えるところまでは正しくできています。最後の行を具体的な数で考えてみましょう。C# で 1 / 4 を計算すると、いくつになるでしょうか。"),
            new("A whole number divided by a whole number is a whole number again. One of the two has to be a double before the division.",
                "整数を整数で割ると、結果も整数になります。割り算の前に、どちらか一方を double にする必要があります。"),
            new("return 100.0 * count / …;", "return 100.0 * count / …;"),
        ],
        Reference = Share((count, total) => 100.0 * count / total),
        Mistakes =
        [
            (CommonMistakes.IntegerDivision, Share((count, total) => count / total * 100)),
            (FractionCutOff, Share((count, total) => 100 * count / total)),
            (NotPercent, Share((count, total) => (double)count / total)),
            (CountOnly, Share((count, _) => count)),
            (OthersCounted, Share((count, total) => 100.0 * (total - count) / total)),
            (LimitIncluded, (ct, limit) => 100.0 * ct.Count(value => value <= limit) / ct.FlattenedLength),
        ],
        Given = CommonMistakes.IntegerDivision,
        Calls = random => Inputs(random).Select(input => new Call<Func<Tensor<double>, double, double>>(
            $"PercentBelow({input.Name}, {input.Limit})", percent => percent(input.Ct(), input.Limit))),
    };

    private static Mistake FractionCutOff { get; } = new("fraction-cut-off",
        new("the fraction cut off", "小数部が切り捨てられている"),
        new("Better, but both are still whole numbers, and so is the result: 66.7 % becomes 66. Make one of them a double, such as 100.0.",
            "よくなりましたが、まだ整数どうしの割り算なので、結果も整数になり、66.7 % が 66 になります。100.0 のように、どちらかを double にしてください。"));

    private static Mistake NotPercent { get; } = new("fraction-instead-of-percent",
        new("a fraction instead of percent", "パーセントではなく割合"),
        new("The share was asked for in percent: 0.25 is 25 %.", "求めるのはパーセントです。0.25 は 25 % です。"));

    private static Mistake CountOnly { get; } = new("count-instead-of-share",
        new("the count instead of the share", "割合ではなく画素数"),
        new("This is how many pixels there are. Divide by the number of all pixels.", "これは画素の数です。全画素数で割ってください。"));

    private static Mistake OthersCounted { get; } = new("others-counted",
        new("the other pixels counted", "反対側の画素を数えている"),
        new("Those below the limit were asked for; these are the others.", "求めるのはしきい値より小さい画素の割合です。これは残りの画素の割合になっています。"));

    private static Mistake LimitIncluded { get; } = new("limit-included",
        new("the limit itself counted", "しきい値と等しい画素も数えている"),
        new("Below the limit means <, not <=.", "「しきい値より小さい」なので、<= ではなく < で比べます。"));

    private static Func<Tensor<double>, double, double> Share(Formula formula) => (ct, limit) =>
        formula(ct.Count(value => value < limit), (int)ct.FlattenedLength);

    private static IEnumerable<(string Name, double Limit, Func<Tensor<double>> Ct)> Inputs(Random random)
    {
        (SampleImage<double> Image, double Limit)[] small =
        [
            (new(new double[,] { { -1000, 40 }, { 60, 500 } }), -500),
            (new(new double[,] { { -1000, -500, -900 }, { -800, 30, 45 } }), -500),
            .. Enumerable.Range(3, 5)
                .Select(
                    size =>
                        (
                            new SampleImage<double>(size, 7, () => random.Next(-1000, 1000)),
                            (double)random.Next(-900, 900))),
        ];
        return
        [
            .. small.Select(
                input => (input.Image.ToString(), input.Limit, (Func<Tensor<double>>)(() => input.Image.Tensor))),
            ("Lung01", -500, () => DicomFile.Open(Lecture.Data("Lung01")).Dataset.PixelArray()),
        ];
    }
}
