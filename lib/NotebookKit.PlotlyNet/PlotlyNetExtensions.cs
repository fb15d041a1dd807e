using NotebookKit.Figures;
using NotebookKit.PlotlyNet;
using Plotly.NET;

namespace NotebookKit;

/// <summary>The kit's figures as charts of Plotly.NET, and the way back.</summary>
/// <remarks>
/// A notebook shows every chart without a network, also one that was made without the kit: in the kit's own kernel
/// from the cell with <c>#r</c> on, in Polyglot Notebooks, which starts a library only when it is used, from the first
/// figure on.
/// </remarks>
/// <example><code>#r "nuget: Plotly.NET.CSharp, 0.14.0"
/// #r "../../lib/NotebookKit.PlotlyNet/bin/NotebookKit.PlotlyNet.dll"
/// using Plotly.NET.CSharp;
///
/// Histogram(ct, min: -100, max: 150).ToPlotlyNet().WithSize(Width: 640, Height: 400)</code></example>
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

    /// <summary>The chart as a figure of the kit, to be shown without JavaScript or saved as SVG.</summary>
    /// <param name="chart">
    /// Lines and dots (<c>scatter</c>), upright bars (<c>bar</c>), and an image (<c>heatmap</c>, or <c>image</c> with
    /// pixels in <c>z</c>). Hidden traces stay away. What the kit's figures do not have and what only looks different
    /// is left out, such as free colors, dashes and the dots on a line; a heatmap becomes gray.
    /// </param>
    /// <returns>A new figure.</returns>
    /// <exception cref="NotSupportedException">
    /// What the kit cannot draw and what would be another picture without, such as stacked bars, filled areas or a
    /// second axis; the message names it.
    /// </exception>
    /// <exception cref="ArgumentException">A chart without traces, or one whose values are impossible.</exception>
    /// <example><code>Chart.Line&lt;double, double, string&gt;(x: [0, 1, 2], y: [0, 1, 4]).ToFigure()</code></example>
    public static ChartFigure ToFigure(this GenericChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return ChartReader.Read(GenericChart.toFigureJson(chart));
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
