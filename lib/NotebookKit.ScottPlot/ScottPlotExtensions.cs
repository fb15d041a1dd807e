using NotebookKit.Figures;

namespace NotebookKit;

/// <summary>The kit's figures as plots of ScottPlot, which draws pictures of any size.</summary>
/// <remarks>
/// A notebook shows every plot as a picture, also one that was made without the kit.
/// </remarks>
/// <example><code>#r "../../lib/NotebookKit.Plots/bin/NotebookKit.Plots.dll"
///
/// Histogram(ct, min: -100, max: 150).ToScottPlot().SavePng(Lecture.Output("histogram.png"), 800,
/// 400);</code></example>
public static class ScottPlotExtensions
{
    /// <summary>The figure as a plot of ScottPlot, to be changed further with that library and saved.</summary>
    /// <param name="figure">
    /// An image, or a chart. An image becomes a heatmap of its values in gray, black and white where the window ends,
    /// with pixels as high and wide as they are (in millimetres where the figure has them) and rows that run
    /// downwards; a color image stays one. A histogram keeps its bins, one bar each.
    /// </param>
    /// <returns>A new plot; a notebook shows it.</returns>
    /// <exception cref="NotSupportedException">Several figures side by side: convert one picture at a time.</exception>
    /// <example><code>ImShow(ct, 0, 80, spacing: data.PixelSpacing).ToScottPlot()</code></example>
    public static ScottPlot.Plot ToScottPlot(this Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return PlotWriter.Write(figure.ToChart());
    }
}
