using NotebookKit.Figures;

namespace NotebookKit;

/// <summary>In place of Plotly.NET, which the kit was built without.</summary>
public static class PlotlyNetExtensions
{
    /// <summary>The figure as it is, with a sentence that says what is missing.</summary>
    /// <param name="figure">An image, or a chart.</param>
    /// <returns>What to show.</returns>
    /// <example><code>Histogram(ct).ToPlotlyNet()</code></example>
    public static MissingChart ToPlotlyNet(this Figure figure) => new("Plotly.NET", figure);
}
