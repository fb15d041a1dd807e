using System.Globalization;
using NotebookKit.Localization;

namespace NotebookKit.Figures;

/// <summary>Draws lines, dots and bars.</summary>
internal static class PlotChart
{
    private const double Margin = 0.05;

    /// <exception cref="ArgumentException">No values, or not as many x as y.</exception>
    public static ChartFigure Draw(SeriesKind kind, double[] x, double[] y, PlotText text)
    {
        if (y.Length == 0) throw new ArgumentException("There are no values to draw.", nameof(y));
        if (x.Length != y.Length)
        {
            throw new ArgumentException(
                $"Every point needs an x and a y: there are {x.Length} x and {y.Length} y.", nameof(x));
        }
        var series = new Series(kind, text.Name ?? text.YLabel, x, y);
        return new ChartFigure(
            new Chart(
                text.Title, Around(text.XLabel, x), Around(text.YLabel, y), [series]) { Summary = Describe(text, y) });
    }

    /// <exception cref="ArgumentException">No values, or not as many labels as values.</exception>
    public static ChartFigure DrawBars(string[] labels, double[] heights, PlotText text)
    {
        if (heights.Length == 0) throw new ArgumentException("There are no values to draw.", nameof(heights));
        if (labels.Length != heights.Length)
        {
            throw new ArgumentException(
                $"Every bar needs a label: there are {labels.Length} labels and {heights.Length} values.",
                nameof(labels));
        }
        const double HalfWidth = 0.4;
        var bars = heights.Index().Select(
            bar => new Bar(bar.Index - HalfWidth, bar.Index + HalfWidth, double.IsFinite(bar.Item) ? bar.Item : 0));
        var x = new Axis(text.XLabel, -0.5, labels.Length - 0.5)
        {
            FixedTicks = Doubles.Count(labels.Length),
            TickNames = labels,
        };
        return new ChartFigure(new Chart(text.Title, x, Around(text.YLabel, [0, .. heights]), [Series.OfBars(text.Name ?? text.YLabel, [.. bars])])
        {
            Summary = Describe(text, heights),
        });
    }

    /// <summary>An axis with a little room around the values.</summary>
    public static Axis Around(string label, double[] values)
    {
        var finite = values.Where(double.IsFinite).DefaultIfEmpty(0);
        var (min, max) = (finite.Min(), finite.Max());
        var room = max > min ? (max - min) * Margin : Math.Max(1, Math.Abs(max) * Margin);
        return new Axis(label, min == 0 ? 0 : min - room, max + room);
    }

    private static string Describe(PlotText text, double[] y)
    {
        var finite = y.Where(double.IsFinite).DefaultIfEmpty(double.NaN);
        var name = text.Title ?? text.Name ?? new LocalText("chart", "グラフ").ToString();
        return new LocalText(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: {y.Length} values of {text.YLabel} over {text.XLabel}, from {finite.Min():0.###} to " +
                $"{finite.Max():0.###}"),
            FormattableString.Invariant(
                $"{name}：{text.XLabel}に対する{text.YLabel}、{y.Length} 個の値、{finite.Min():0.###} から {finite.Max():0.###} まで")).ToString();
    }
}
