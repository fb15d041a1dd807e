using NotebookKit.Figures;

namespace NotebookKit.Display;

/// <summary>
/// Shows a chart: HTML and SVG that the kit draws, Plotly for front ends that draw it themselves, and text.
/// </summary>
internal sealed class ChartFormatters
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        .. new RichTextFormatters().CreateTypeFormatters(),
        new MimeFormatter(Mime.Svg, value => ((ChartFigure)value).ToSvg()),
        new MimeFormatter(Mime.Plotly, value => ((ChartFigure)value).ToPlotlyJson()),
    ];
}
