using NotebookKit.PlotlyNet;
using Plotly.NET;

namespace NotebookKit;

/// <summary>The kit's figures as charts of Plotly.NET.</summary>
/// <remarks>
/// A notebook shows every chart without a network, also one that was made without the kit. Of an image with many pixels
/// it keeps every second, third, … one; the chart itself, and the page of <see cref="ToOfflineHtml"/>, have all.
/// </remarks>
/// <example><code>#r "../../lib/NotebookKit.Plots/bin/NotebookKit.Plots.dll"
///
/// Histogram(ct, min: -100, max: 150).ToPlotlyNet()</code></example>
public static class PlotlyNetExtensions
{
    /// <summary>The figure as a chart of Plotly.NET, to be styled further with that library.</summary>
    /// <param name="figure">
    /// An image, or a chart. An image becomes a heatmap of its values, black at <c>zmin</c> and white at <c>zmax</c>,
    /// with pixels as high and wide as they are (in millimetres where the figure has them) and rows that run
    /// downwards; a color image stays one. A histogram keeps its bins, one bar each.
    /// </param>
    /// <returns>A new chart. A notebook shows it, without a network.</returns>
    /// <exception cref="NotSupportedException">Several figures side by side, or a viewer: convert one picture at a
    /// time.</exception>
    /// <example><code>ImShow(ct, 0, 80, spacing: data.PixelSpacing).ToPlotlyNet()</code></example>
    public static GenericChart ToPlotlyNet(this Figures.Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return ChartWriter.Write(figure.ToChart());
    }

    /// <summary>
    /// The chart as a page that holds all it needs, plotly.js too (3.6 MB), whatever the chart's own reference to it.
    /// </summary>
    /// <param name="chart">The chart; it stays as it is.</param>
    /// <returns>A whole HTML document.</returns>
    /// <example><code>File.WriteAllText(Lecture.Output("histogram.html"),
    /// Histogram(ct).ToPlotlyNet().ToOfflineHtml());</code></example>
    public static string ToOfflineHtml(this GenericChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        // Combining changes the first of the two, which must not be the chart's.
        var options = DisplayOptions.combine(new DisplayOptions(), GenericChart.getDisplayOptions(chart));
        options = DisplayOptions.setPlotlyReference(PlotlyJSReference.Full).Invoke(options);
        return GenericChart.toEmbeddedHTML(GenericChart.setDisplayOptions(options, chart));
    }
}
