using System.Globalization;
using FellowOakDicom;

namespace NotebookKit.Exercises.Catalogue;

/// <summary>Rescales also where the file does not say how.</summary>
internal static class AssumedRescale
{
    public static FunctionExercise<Func<DicomDataset, double, double>> Exercise => new()
    {
        Id = "own-2",
        Notebook = OwnDataExercises.Notebook,
        Title = new("Rescaling that does not stop", "エラーで止まらない変換"),
        Signature = "double ToLook(DicomDataset data, double stored)",
        Hints =
        [
            new("Without a slope the value is to stay as large as it was, and without an intercept nothing is to be added. Which two numbers do that?",
                "傾きがなければ値の大きさはそのまま、切片がなければ何も足さないことにします。そのためには、それぞれいくつとみなせばよいでしょうか。"),
            new("data.GetSingleValueOrDefault(DicomTag.RescaleSlope, 1.0) is the slope of the file, or 1. The intercept needs another default.",
                "data.GetSingleValueOrDefault(DicomTag.RescaleSlope, 1.0) は、ファイルにある傾き、なければ 1 になります。切片の既定値は 1 ではありません。"),
            new("return stored * data.GetSingleValueOrDefault(DicomTag.RescaleSlope, 1.0) + data.GetSingleValueOrDefault(…);",
                "return stored * data.GetSingleValueOrDefault(DicomTag.RescaleSlope, 1.0) + " +
                "data.GetSingleValueOrDefault(…);"),
        ],
        Reference = (data, stored) => Rescaled(data, stored, slope: 1, intercept: 0),
        Mistakes =
        [
            (MissingIsError, (data, stored) => stored * data.RescaleSlope + data.RescaleIntercept),
            (SlopeZero, (data, stored) => Rescaled(data, stored, slope: 0, intercept: 0)),
            (InterceptOne, (data, stored) => Rescaled(data, stored, slope: 1, intercept: 1)),
            (InterceptOfTheLecture, (data, stored) => Rescaled(data, stored, slope: 1, intercept: -1024)),
            (BothOrNone, (data, stored) => data.Contains(DicomTag.RescaleSlope) && data.Contains(DicomTag.RescaleIntercept)
                ? Rescaled(data, stored, slope: 1, intercept: 0) : stored),
            (FileNotAsked, (_, stored) => stored),
        ],
        Calls = random => Inputs(random).Select(input => new Call<Func<DicomDataset, double, double>>(
            $"ToLook(slope {Text(input.Slope)}, intercept {Text(input.Intercept)}; {input.Stored})",
            look => look(Data(input.Slope, input.Intercept), input.Stored))),
    };

    private static Mistake MissingIsError { get; } = new("missing-is-an-error",
        new("an error if an element is missing", "データエレメントがないとエラーになる"),
        new("data.RescaleSlope stops where the file has no slope. GetSingleValueOrDefault goes on with a number of your choice.",
            "data.RescaleSlope は、ファイルに傾きがないとエラーになります。GetSingleValueOrDefault なら、指定した値を使って処理を続けられます。"));

    private static Mistake SlopeZero { get; } = new("slope-taken-as-zero",
        new("a missing slope taken as 0", "傾きがないときに 0 とみなしている"),
        new("Anything times 0 is 0: the whole picture would be one gray. The factor that changes nothing is 1.",
            "何に 0 を掛けても 0 なので、画像全体が同じ明るさになってしまいます。掛けても値が変わらない数は 1 です。"));

    private static Mistake InterceptOne { get; } = new("intercept-taken-as-one",
        new("a missing intercept taken as 1", "切片がないときに 1 とみなしている"),
        new("1 is the default of the slope. The number that changes nothing when it is added is 0.",
            "1 は傾きの既定値です。足しても値が変わらない数は 0 です。"));

    private static Mistake InterceptOfTheLecture { get; } = new("intercept-guessed",
        new("a missing intercept guessed as -1024", "切片がないときに -1024 とみなしている"),
        new("-1024 is frequent, but this file does not say it. A guess looks like a CT value and is none: take 0.",
            "-1024 はよく使われる値ですが、このファイルには書かれていません。推測した値で計算しても CT 値にはなりません。0 を使ってください。"));

    private static Mistake BothOrNone { get; } = new("both-or-none",
        new("one of the two not used because the other is missing", "片方がないと、もう片方も使っていない"),
        new("What the file does say is to be used. Ask for the slope and for the intercept separately.",
            "ファイルに書かれている値は使います。傾きと切片を、別々に調べてください。"));

    private static Mistake FileNotAsked { get; } = new("file-not-asked",
        new("the stored value as it is", "画素値をそのまま返している"),
        new("Only where the file says nothing are 1 and 0 assumed. Here it has a slope or an intercept.",
            "1 と 0 を仮定するのは、ファイルに書かれていないときだけです。このファイルには傾きや切片があります。"));

    private static double Rescaled(DicomDataset data, double stored, double slope, double intercept) =>
        stored * data.GetSingleValueOrDefault(DicomTag.RescaleSlope, slope) +
            data.GetSingleValueOrDefault(DicomTag.RescaleIntercept, intercept);

    private static DicomDataset Data(decimal? slope, decimal? intercept)
    {
        var data = new DicomDataset { { DicomTag.Modality, "CT" } };
        if (slope is { } factor) data.Add(DicomTag.RescaleSlope, factor);
        if (intercept is { } summand) data.Add(DicomTag.RescaleIntercept, summand);
        return data;
    }

    private static string Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "missing";

    private static IEnumerable<(decimal? Slope, decimal? Intercept, int Stored)> Inputs(Random random) =>
    [
        (2, -1000, 500),
        (null, null, 40),
        (null, -1024, 1064),
        (0.5m, null, 300),
        .. Enumerable.Range(0, 12).Select(_ => ((decimal?)(random.Next(3) == 0 ? null : random.Next(1, 9) * 0.25m),
            (decimal?)(random.Next(3) == 0 ? null : random.Next(-2000, 2000)), random.Next(1, 4096))),
    ];
}
