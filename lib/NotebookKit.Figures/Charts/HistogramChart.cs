using System.Globalization;
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
        var series = new Series(
            SeriesKind.Bars, new LocalText("pixels", "画素").ToString(), counts.Edges,
            [.. counts.Counts.Select(count => (double)count)]);
        var chart = new Chart(
            title,
            new Axis(new LocalText("value", "値").ToString(), counts.Edges[0], counts.Edges[^1]),
            new Axis(new LocalText("number of pixels", "画素の数").ToString(), logarithmic ? 0.5 : 0, highest * 1.05)
            {
                IsLogarithmic = logarithmic,
            },
            [series])
        {
            Window = window,
            Guides = window is null ? [] : Guide.OfWindow(window.Value),
            Summary = Describe(counts, low, high),
        };
        return new HistogramFigure(chart, counts);
    }

    private static string Describe(BinCounts bins, double low, double high)
    {
        var (all, number) = (bins.Counts.Sum(), bins.Counts.Length);
        var most = TensorPrimitives.IndexOfMax<long>(bins.Counts);
        var (from, to, times) = (bins.Edges[most], bins.Edges[most + 1], bins.Counts[most]);
        return new LocalText(
            string.Create(
                CultureInfo.InvariantCulture,
                $"histogram of {all} values from {low} to {high} in {number} bins, most often {from:0.###} to " +
                $"{to:0.###} ({times} times)"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"ヒストグラム：{low} から {high} までの {all} 個の値、階級の数 {number}、最も多いのは " +
                $"{from:0.###} から {to:0.###}（{times} 個）")).ToString();
    }
}
