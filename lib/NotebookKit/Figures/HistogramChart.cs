using System.Numerics.Tensors;
using NotebookKit.Localization;

namespace NotebookKit.Figures;

/// <summary>Draws a histogram.</summary>
internal static class HistogramChart
{
    public static HistogramFigure Draw(
        double[] values, int? bins, double? min, double? max, Window? window, bool logarithmic, string? title)
    {
        var finite = values.Where(double.IsFinite).DefaultIfEmpty(0);
        var (low, high) = (min ?? finite.Min(), max ?? finite.Max());
        var counts = BinCounts.Count(values, bins ?? BinNumber.For(values, low, high), low, high);
        var highest = Math.Max(1, TensorPrimitives.Max<long>(counts.Counts));
        var series = new Series(SeriesKind.Bars, new LocalText("pixels", "画素").ToString(), counts.Edges, [.. counts.Counts.Select(count => (double)count)]);
        var chart = new Chart(
            title,
            new Axis(new LocalText("value", "値").ToString(), counts.Edges[0], counts.Edges[^1]),
            new Axis(new LocalText("number of pixels", "画素の数").ToString(), logarithmic ? 0.5 : 0, highest * 1.05) { IsLogarithmic = logarithmic },
            [series])
        {
            Window = window,
            Guides = window is null ? [] : Guide.OfWindow(window.Value),
            Summary = FormattableString.Invariant(
                $"histogram of {counts.Counts.Sum()} values from {low} to {high} in {counts.Counts.Length} bins, most often {MostFrequent(counts)}"),
        };
        return new HistogramFigure(chart, counts);
    }

    private static string MostFrequent(BinCounts bins)
    {
        var index = TensorPrimitives.IndexOfMax<long>(bins.Counts);
        return FormattableString.Invariant($"{bins.Edges[index]:0.###} to {bins.Edges[index + 1]:0.###} ({bins.Counts[index]} times)");
    }
}
