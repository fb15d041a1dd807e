using NotebookKit.Display;

namespace NotebookKit.Figures;

/// <summary>A chart. Made by <c>WindowRamp</c> and its like.</summary>
/// <example><code>WindowRamp((40, 80), (0, 200))</code></example>
[TypeFormatterSource(typeof(ChartFormatters), PreferredMimeTypes = [Mime.Html, Mime.Svg, Mime.Plotly, Mime.Text])]
public class ChartFigure : Figure
{
    internal ChartFigure(Chart chart) => Chart = chart;

    internal Chart Chart { get; }

    /// <summary>The chart as a drawing on a white card, to save or to put into a document.</summary>
    /// <returns>An SVG document.</returns>
    /// <example><code>File.WriteAllText(Lecture.Output("ramp.svg"), WindowRamp((40, 80)).ToSvg());</code></example>
    public string ToSvg() => ChartSvg.Draw(Chart, onCard: true).ToString();

    /// <summary>The chart as data and layout in the schema of plotly.js.</summary>
    /// <returns>JSON.</returns>
    public string ToPlotlyJson() => PlotlyJson.Write(Chart);

    /// <summary>The series of both charts in one, each in its own colour; the axes reach over both.</summary>
    /// <param name="other">A chart of the same quantities.</param>
    /// <returns>A new figure with this one's title and axis labels.</returns>
    /// <example><code>Line(rowOfLiver, name: "liver").With(Line(rowOfLung, name: "lung"))</code></example>
    public ChartFigure With(ChartFigure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new ChartFigure(Chart.With(other.Chart));
    }

    internal override Chart ToChart() => Chart;

    /// <inheritdoc/>
    public override string ToHtml() => ChartSvg.Draw(Chart, onCard: false).ToString();

    /// <inheritdoc/>
    public override string ToString() => Chart.Summary;
}
