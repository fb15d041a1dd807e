using System.Globalization;

namespace NotebookKit.Exercises.Catalogue;

/// <summary>Finds the places in a series at which no slice lies.</summary>
internal static class MissingSlices
{
    public static FunctionExercise<Func<double[], double, List<double>>> Exercise => new()
    {
        Id = "volume-2",
        Notebook = VolumeExercises.Notebook,
        Title = new("The missing slices", "欠けているスライスを探す"),
        Signature = "List<double> Missing(double[] z, double spacing)",
        Hints =
        [
            new("Begin at the first slice and go up in steps of one spacing. At each place ask: does a slice lie here?",
                "最初のスライスから、スライス間隔ずつ上に進みます。それぞれの位置に、スライスがあるかどうかを調べます。"),
            new("z[^1] is the last position, z.Contains(place) asks whether a slice lies there, and missing.Add(place) writes the place down.",
                "最後の位置は z[^1] です。z.Contains(place) でその位置にスライスがあるかどうかを調べ、missing.Add(place) で位置を記録します。"),
            new("var missing = new List<double>(); for (var place = z[0]; place < z[^1]; place += spacing) { if (…) missing.Add(place); } return missing;",
                "var missing = new List<double>(); for (var place = z[0]; place < z[^1]; place += spacing) { if (…) " +
                "missing.Add(place); } return missing;"),
        ],
        Reference = (z, spacing) => InGaps(z, spacing, (gap, steps) => Places(gap, spacing, 1, steps - 1)),
        Mistakes =
        [
            (OneOfSeveral, (z, spacing) => InGaps(z, spacing, (gap, _) => [gap + spacing])),
            (SliceBefore, (z, spacing) => InGaps(z, spacing, (gap, _) => [gap])),
            (SliceBefore, (z, spacing) => InGaps(z, spacing, (gap, steps) => Places(gap, spacing, 0, steps - 1))),
            (SliceBehind, (z, spacing) => InGaps(z, spacing, (gap, steps) => [gap + steps * spacing])),
            (SliceBehind, (z, spacing) => InGaps(z, spacing, (gap, steps) => Places(gap, spacing, 1, steps))),
            (LastLeftOut, (z, spacing) => InGaps(z, spacing, (gap, steps) => Places(gap, spacing, 1, steps - 2))),
            (FirstGapOnly, (z, spacing) => FirstGap(z, spacing)),
            (MiddleOfGap, (z, spacing) => InGaps(z, spacing, (gap, steps) => [gap + steps * spacing / 2])),
            (PlacesThatExist, (z, _) => [.. z]),
        ],
        Calls = random => Series(random).Select(series => new Call<Func<double[], double, List<double>>>(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Missing([{string.Join(", ", series.Z.Select(z => z.ToString(CultureInfo.InvariantCulture)))}], " +
                $"{series.Spacing})"),
            missing => missing([.. series.Z], series.Spacing))),
    };

    private static Mistake OneOfSeveral { get; } = new("one-of-several",
        new("one slice for every gap", "すき間ごとに 1 枚だけ"),
        new("A gap may be wider than one slice. Go on in it until you come to the slice behind it.",
            "すき間では、2 枚以上が続けて欠けていることもあります。次のスライスの位置まで、順に調べてください。"));

    private static Mistake SliceBefore { get; } = new("slice-before-the-gap",
        new("the slice before the gap", "すき間の手前のスライス"),
        new("It is there; it is the one after which something is missing. The first missing place lies one spacing higher.",
            "そのスライスは存在し、欠けているのはその次からです。欠けている最初の位置は、スライス間隔の分だけ上にあります。"));

    private static Mistake SliceBehind { get; } = new("slice-behind-the-gap",
        new("the slice behind the gap", "すき間の次のスライス"),
        new("With that slice the gap has ended: it is there. Stop one spacing below it.",
            "そのスライスは存在し、すき間はそこで終わっています。スライス間隔の分だけ手前で止めてください。"));

    private static Mistake LastLeftOut { get; } = new("last-of-a-gap-left-out",
        new("the last slice of every gap left out", "すき間の最後の 1 枚を数えていない"),
        new("The loop ends one too early: from 8 to 20 in steps of 4 two slices are missing, 12 and 16.",
            "ループが 1 つ手前で終わっています。間隔が 4 で 8 の次が 20 なら、欠けているのは 12 と 16 の 2 枚です。"));

    private static Mistake FirstGapOnly { get; } = new("first-gap-only",
        new("only the first gap", "最初のすき間だけ"),
        new("The search has stopped behind the first gap. There may be more; go on to the last slice.",
            "最初のすき間が見つかったところで終わっています。すき間はほかにもあるかもしれません。最後のスライスまで調べてください。"));

    private static Mistake MiddleOfGap { get; } = new("middle-of-the-gap",
        new("the middle of the gap", "すき間の真ん中"),
        new("With one slice missing the middle is right by chance. With two there was no slice there, but on either side of it.",
            "1 枚だけ欠けているときは、たまたま正しい位置になります。2 枚欠けているときは、真ん中ではなくその両側です。"));

    private static Mistake PlacesThatExist { get; } = new("places-that-exist",
        new("the slices that are there", "存在するスライスの位置"),
        new("The question was asked the wrong way round: wanted are the places at which z has nothing.",
            "条件が逆になっています。求めるのは、z に含まれていない位置です。"));

    private static List<double> InGaps(double[] z, double spacing, Func<double, int, IEnumerable<double>> places) =>
        [.. Gaps(z, spacing).SelectMany(gap => places(gap.Below, gap.Steps))];

    private static List<double> FirstGap(double[] z, double spacing) =>
        [.. Gaps(z, spacing).Take(1).SelectMany(gap => Places(gap.Below, spacing, 1, gap.Steps - 1))];

    /// <summary>The slices after which at least one is missing, and how many steps it is to the next.</summary>
    private static IEnumerable<(double Below, int Steps)> Gaps(double[] z, double spacing) => z.Zip(z.Skip(1))
        .Select(pair => (Below: pair.First, Steps: (int)Math.Round((pair.Second - pair.First) / spacing)))
        .Where(gap => gap.Steps > 1);

    private static IEnumerable<double> Places(double below, double spacing, int first, int last)
    {
        for (var step = first; step <= last; step++) yield return below + step * spacing;
    }

    /// <summary>All positions are whole numbers of quarters, so that sums of them are exact.</summary>
    private static IEnumerable<(double[] Z, double Spacing)> Series(Random random) =>
    [
        ([0, 4, 12, 16], 4),
        ([0, 4, 8, 20, 24], 4),
        ([-6, -4, 0, 2, 4, 12], 2),
        ([1, 2, 3, 4], 1),
        .. Enumerable.Range(0, 8).Select(_ => WithGaps(random)),
    ];

    private static (double[] Z, double Spacing) WithGaps(Random random)
    {
        var (place, spacing) = (random.Next(-200, 200), random.Next(1, 20) * 0.25);
        var steps = Enumerable.Range(0, 6).Select(_ => random.Next(1, 5));
        return ([.. steps.Aggregate(new List<double> { place }, (z, step) => [.. z, z[^1] + step * spacing])], spacing);
    }
}
