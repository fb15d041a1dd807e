using System.Globalization;
using FellowOakDicom;
using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.Volume;

/// <summary>Finds the distance between slices that come in no order.</summary>
internal static class SliceSpacing
{
    public static FunctionQuestion<Func<DicomDataset[], double>> Question => new()
    {
        Signature = "double Spacing(DicomDataset[] slices)",
        Reference = slices => Step([.. slices.OrderBy(Z)]),
        Mistakes =
        [
            ("not-in-order", Step),
            ("not-in-order", slices => Math.Abs(Step(slices))),
            ("ordered-by-number", slices => Step([.. slices.OrderBy(slice => slice.InstanceNumber)])),
            ("ordered-by-number", slices => Math.Abs(Step([.. slices.OrderBy(slice => slice.InstanceNumber)]))),
            ("negative-spacing", slices => Step([.. slices.OrderByDescending(Z)])),
            ("thickness-instead-of-spacing", slices => slices[0].SliceThickness),
            ("divided-by-the-slices", slices => (slices.Max(Z) - slices.Min(Z)) / slices.Length),
        ],
        Calls = random => Series(random).Select(series => new Call<Func<DicomDataset[], double>>(
            $"Spacing(slices at z = {string.Join(", ", series.Z.Select(Text))})",
            spacing => spacing(Slices(series.Z, series.Thickness)))),
    };

    private static double Z(DicomDataset slice) => slice.ImagePositionPatient[2];

    private static double Step(DicomDataset[] slices) => Z(slices[1]) - Z(slices[0]);

    private static string Text(decimal z) => z.ToString(CultureInfo.InvariantCulture);

    private static DicomDataset[] Slices(decimal[] z, decimal thickness) =>
    [
        .. z.Select((position, index) => new DicomDataset
        {
            // The numbers start in the middle of the folder, so that they follow neither the array nor the head.
            { DicomTag.InstanceNumber, 1 + (index + z.Length / 2) % z.Length },
            { DicomTag.ImagePositionPatient, -120m, -120m, position },
            { DicomTag.SliceThickness, thickness },
        }),
    ];

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
