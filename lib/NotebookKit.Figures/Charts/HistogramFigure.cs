using NotebookKit.Display;

namespace NotebookKit.Figures;

/// <summary>How often each value occurs. Made by <c>Histogram</c>.</summary>
/// <example><code>var histogram = Histogram(ct, bins: 100, min: -100, max: 150);
/// histogram.Counts[0]</code></example>
[TypeFormatterSource(typeof(ChartFormatters), PreferredMimeTypes = [Mime.Html, Mime.Svg, Mime.Plotly, Mime.Text])]
public sealed class HistogramFigure : ChartFigure
{
    internal HistogramFigure(Chart chart, BinCounts bins)
        : base(chart) => (Counts, Edges) = (bins.Counts, bins.Edges);

    /// <summary>How many values fall into each bin.</summary>
    public IReadOnlyList<long> Counts { get; }

    /// <summary>Where the bins begin, and where the last one ends: one more than there are counts.</summary>
    public IReadOnlyList<double> Edges { get; }
}
