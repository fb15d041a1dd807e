using System.Globalization;
using System.Text;
using NotebookKit.Display;
using NotebookKit.Engine.Notebooks;

namespace NotebookKit.Cli.Pages;

/// <summary>The cells of one executed notebook as HTML: prose, code in colour, and what the code put out.</summary>
internal sealed class CellHtml(PageText text, PageSubject subject, MarkdownHtml markdown)
{
    private readonly OutputHtml _outputs = new(text, markdown);

    /// <summary>The scripts of the cells so far, which the page runs.</summary>
    public AllowedScripts Scripts => _outputs.Scripts;

    /// <param name="cell">A cell of the subject.</param>
    public string Encode(NotebookCell cell) => cell.Kind switch
    {
        CellKind.Markdown => $"<section class=\"prose\">\n{markdown.Convert(cell.Source)}</section>\n",
        CellKind.Code when cell.Source.Length > 0 => CodeCell(cell),
        CellKind.Raw => $"<pre>{Html.EncodeLines(cell.Source)}</pre>\n",
        _ => "",
    };

    private string CodeCell(NotebookCell cell)
    {
        var failed = subject.FailedCells.Contains(cell.Index);
        var html = new StringBuilder($"<div class=\"cell{(failed ? " failed" : "")}\">\n");
        if (failed) html.Append("<p class=\"verdict\">").Append(text.Failed).Append("</p>\n");
        else if (cell.Tags.Contains("raises-exception"))
        {
            html.Append("<p class=\"verdict taught\">").Append(text.RaisesAsTaught).Append("</p>\n");
        }
        html.Append("<div class=\"source\">");
        if (cell.ExecutionCount is { } count)
        {
            html.Append(CultureInfo.InvariantCulture, $"<span class=\"count\">[{count}]</span>");
        }
        html.Append("<pre><code>").Append(CodeHtml.Encode(cell.Source)).Append("</code></pre></div>\n");
        var outputs = cell.Outputs;
        if (outputs.Count > 0)
        {
            html.Append("<div class=\"outputs\">\n").AppendJoin("", outputs.Select(_outputs.Encode)).Append("</div>\n");
        }
        return html.Append("</div>\n").ToString();
    }
}
