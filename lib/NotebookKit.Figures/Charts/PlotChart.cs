using System.Globalization;
using NotebookKit.Localization;

namespace NotebookKit.Figures;

/// <summary>Draws lines.</summary>
internal static class PlotChart
{
    private const double Margin = 0.05;

    /// <exception cref="ArgumentException">No values, or not as many x as y.</exception>
    public static ChartFigure Draw(double[] x, double[] y, PlotText text)
    {
        if (y.Length == 0) throw new ArgumentException("There are no values to draw.", nameof(y));
        if (x.Length != y.Length)
        {
            throw new ArgumentException(
                $"Every point needs an x and a y: there are {x.Length} x and {y.Length} y.", nameof(x));
        }
        var series = new Series(SeriesKind.Line, text.Name ?? text.YLabel, x, y);
        return new ChartFigure(
            new Chart(
                text.Title, Around(text.XLabel, x), Around(text.YLabel, y), [series])
            { Summary = Describe(text, y) });
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
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name}：{text.XLabel}に対する{text.YLabel}、{y.Length} 個の値、{finite.Min():0.###} から " +
                $"{finite.Max():0.###} まで")).ToString();
    }
}
