using System.Globalization;
using FellowOakDicom;

namespace NotebookKit.Exercises.Catalogue;

/// <summary>Finds the distance between slices that come in no order.</summary>
internal static class SliceSpacing
{
    public static FunctionExercise<Func<DicomDataset[], double>> Exercise => new()
    {
        Id = "volume-1",
        Notebook = VolumeExercises.Notebook,
        Title = new("The slice spacing", "スライス間隔を求める"),
        Signature = "double Spacing(DicomDataset[] slices)",
        Hints =
        [
            new("Two slices that follow each other in the folder may lie far apart in the head. Which two are neighbours there?",
                "フォルダの中で続いている 2 枚が、頭の中で隣り合っているとは限りません。隣り合っているのは、どの 2 枚でしょうか。"),
            new("Put the slices in order by slice.ImagePositionPatient[2], as above. The spacing is the z of the second minus the z of the first.",
                "上と同じように、slice.ImagePositionPatient[2] の順に並べます。2 枚目の z から 1 枚目の z を引くと、スライス間隔になります。"),
            new("var z = slices.Select(slice => slice.ImagePositionPatient[2]).Order().ToArray(); return z[1] - …;",
                "var z = slices.Select(slice => slice.ImagePositionPatient[2]).Order().ToArray(); return z[1] - …;"),
        ],
        Reference = slices => Step([.. slices.OrderBy(Z)]),
        Mistakes =
        [
            (NotOrdered, Step),
            (NotOrdered, slices => Math.Abs(Step(slices))),
            (OrderedByNumber, slices => Step([.. slices.OrderBy(slice => slice.InstanceNumber)])),
            (OrderedByNumber, slices => Math.Abs(Step([.. slices.OrderBy(slice => slice.InstanceNumber)]))),
            (FromAboveToBelow, slices => Step([.. slices.OrderByDescending(Z)])),
            (Thickness, slices => slices[0].SliceThickness),
            (DividedBySlices, slices => (slices.Max(Z) - slices.Min(Z)) / slices.Length),
        ],
        Calls = random => Series(random).Select(series => new Call<Func<DicomDataset[], double>>(
            FormattableString.Invariant(
                $"Spacing(slices at z = {string.Join(", ", series.Z.Select(z => z.ToString(CultureInfo.InvariantCulture)))})"),
            spacing => spacing(Slices(series.Z, series.Thickness)))),
    };

    private static Mistake NotOrdered { get; } = new("not-in-order",
        new("slices not put in order", "スライスを並べ替えていない"),
        new("These two slices follow each other in the array, but not in the head. Put the slices in order by position first.",
            "その 2 枚は配列の中で続いているだけで、頭の中で隣り合ってはいません。先に位置の順に並べてください。"));

    private static Mistake OrderedByNumber { get; } = new("ordered-by-number",
        new("put in order by number", "番号の順に並べている"),
        new("The Instance Number need not follow the position. Only the position says which slices are neighbours.",
            "Instance Number が位置の順に並んでいるとは限りません。隣り合うスライスは、位置だけで決まります。"));

    private static Mistake FromAboveToBelow { get; } = new("negative-spacing",
        new("a distance below 0", "間隔が負の値"),
        new("The lower slice's z minus the higher one's is negative. Subtract the other way round.",
            "下のスライスの z から上のスライスの z を引いています。上の z から下の z を引いてください。"));

    private static Mistake Thickness { get; } = new("thickness-instead-of-spacing",
        new("the slice thickness instead of the spacing", "スライス間隔ではなくスライス厚"),
        new("The thickness is that of the layer that one slice has measured. How far it is to the next slice, only the positions say.",
            "スライス厚は、1 枚のスライスが測定した層の厚さです。次のスライスまでの距離は、位置からしか分かりません。"));

    private static Mistake DividedBySlices { get; } = new("divided-by-the-slices",
        new("divided by the number of slices", "スライスの枚数で割っている"),
        new("Between n slices there are n − 1 steps, as between the fingers of a hand.",
            "n 枚のスライスの間にある間隔の数は、n − 1 です。5 本の指の間が 4 か所であるのと同じです。"));

    private static double Z(DicomDataset slice) => slice.ImagePositionPatient[2];

    private static double Step(DicomDataset[] slices) => Z(slices[1]) - Z(slices[0]);

    private static DicomDataset[] Slices(decimal[] z, decimal thickness) => [.. z.Select((position, index) => new DicomDataset
    {
        // The numbers start in the middle of the folder, so that they follow neither the array nor the head.
        { DicomTag.InstanceNumber, 1 + (index + z.Length / 2) % z.Length },
        { DicomTag.ImagePositionPatient, -120m, -120m, position },
        { DicomTag.SliceThickness, thickness },
    })];

    private static IEnumerable<(decimal[] Z, decimal Thickness)> Series(Random random) =>
    [
        ([12, 0, 8, 4], 5),
        ([-10, 5, 0, -5, 10], 8),
        .. Enumerable.Range(0, 8).Select(_ => (Evenly(random), random.Next(2, 20) * 0.5m + 0.25m)),
    ];

    private static decimal[] Evenly(Random random)
    {
        var (lowest, spacing) = (random.Next(-300, 300), random.Next(1, 20) * 0.5m);
        decimal[] z = [.. Enumerable.Range(0, random.Next(4, 8)).Select(index => lowest + index * spacing)];
        random.Shuffle(z);
        return z;
    }
}
