using System.Numerics.Tensors;
using FellowOakDicom;
using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.CtValues;

/// <summary>A bug to find: a share of all pixels.</summary>
internal static class PercentBelow
{
    private delegate double Formula(int count, int total);

    public static FunctionQuestion<Func<Tensor<double>, double, double>> Question => new()
    {
        Signature = "double PercentBelow(Tensor<double> ct, double limit)",
        Reference = Share((count, total) => 100.0 * count / total),
        Mistakes =
        [
            ("integer-division", Share((count, total) => count / total * 100)),
            ("fraction-cut-off", Share((count, total) => 100 * count / total)),
            ("fraction-instead-of-percent", Share((count, total) => (double)count / total)),
            ("count-instead-of-share", Share((count, _) => count)),
            ("others-counted", Share((count, total) => 100.0 * (total - count) / total)),
            ("limit-included", (ct, limit) => 100.0 * ct.Count(value => value <= limit) / ct.FlattenedLength),
        ],
        Given = "integer-division",
        Calls = random => Inputs(random).Select(input => new Call<Func<Tensor<double>, double, double>>(
            $"PercentBelow({input.Name}, {input.Limit})", percent => percent(input.Ct(), input.Limit))),
    };

    private static Func<Tensor<double>, double, double> Share(Formula formula) => (ct, limit) =>
        formula(ct.Count(value => value < limit), (int)ct.FlattenedLength);

    private static IEnumerable<(string Name, double Limit, Func<Tensor<double>> Ct)> Inputs(Random random)
    {
        (SampleImage<double> Image, double Limit)[] small =
        [
            (new(new double[,] { { -1000, 40 }, { 60, 500 } }), -500),
            (new(new double[,] { { -1000, -500, -900 }, { -800, 30, 45 } }), -500),
            .. Enumerable.Range(3, 5).Select(size => (
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
