using System.Text;
using NotebookKit.Display;

namespace NotebookKit.Figures;

/// <summary>Figures next to each other, to compare them. Made by <c>SideBySide</c>.</summary>
/// <example><code>SideBySide(Show(img, 0, 80), Show(img, -100, 100))</code></example>
[TypeFormatterSource(typeof(RichTextFormatters), PreferredMimeTypes = [Mime.Html, Mime.Text])]
public sealed class FigureRow : Figure
{
    private const int NarrowestColumn = 220;
    private readonly Figure[] _figures;

    internal FigureRow(params Figure[] figures) => _figures = figures;

    /// <inheritdoc/>
    public override string ToHtml()
    {
        var html = new StringBuilder("<div style=\"display:flex;flex-wrap:wrap;gap:12px;align-items:flex-start\">");
        foreach (var figure in _figures)
        {
            html.Append($"<div style=\"flex:1 1 {NarrowestColumn}px;max-width:max-content\">").Append(figure.ToHtml())
                .Append(
                "</div>");
        }
        return html.Append("</div>").ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(Environment.NewLine, _figures.Select(figure => figure.ToString()));
}
