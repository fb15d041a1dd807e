using NotebookKit.Figures;

namespace NotebookKit;

/// <summary>In place of ScottPlot, which the kit was built without.</summary>
public static class ScottPlotExtensions
{
    /// <summary>The figure as it is, with a sentence that says what is missing.</summary>
    /// <param name="figure">An image, or a chart.</param>
    /// <returns>What to show.</returns>
    /// <example><code>Histogram(ct).ToScottPlot()</code></example>
    public static MissingChart ToScottPlot(this Figure figure) => new("ScottPlot", figure);
}
