using System.Globalization;
using FellowOakDicom;
using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.OwnData;

/// <summary>Rescales also where the file does not say how.</summary>
internal static class AssumedRescale
{
    public static FunctionQuestion<Func<DicomDataset, double, double>> Question => new()
    {
        Signature = "double ToLook(DicomDataset data, double stored)",
        Reference = (data, stored) => Rescaled(data, stored, slope: 1, intercept: 0),
        Mistakes =
        [
            ("missing-is-an-error", (data, stored) => stored * data.RescaleSlope + data.RescaleIntercept),
            ("slope-taken-as-zero", (data, stored) => Rescaled(data, stored, slope: 0, intercept: 0)),
            ("intercept-taken-as-one", (data, stored) => Rescaled(data, stored, slope: 1, intercept: 1)),
            ("intercept-guessed", (data, stored) => Rescaled(data, stored, slope: 1, intercept: -1024)),
            (
                "both-or-none",
                (data, stored) => data.Contains(DicomTag.RescaleSlope) && data.Contains(DicomTag.RescaleIntercept)
                    ? Rescaled(data, stored, slope: 1, intercept: 0) : stored),
            ("file-not-asked", (_, stored) => stored),
        ],
        Calls = random => Inputs(random).Select(input => new Call<Func<DicomDataset, double, double>>(
            $"ToLook(slope {Text(input.Slope)}, intercept {Text(input.Intercept)}; {input.Stored})",
            look => look(Data(input.Slope, input.Intercept), input.Stored))),
    };

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
