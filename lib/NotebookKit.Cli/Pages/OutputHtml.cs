using System.Text;
using NotebookKit.Display;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.Cli.Pages;

/// <summary>
/// A cell's outputs as HTML: of each bundle the richest form that a page can show without loading anything.
/// </summary>
internal sealed class OutputHtml(PageText text, MarkdownHtml markdown)
{
    private const int MaximumPageLength = 100_000_000;

    /// <summary>A text of more lines scrolls in its place.</summary>
    private const int LinesShown = 40;

    /// <summary>Richest first.</summary>
    private static readonly string[] Preferred =
        ["text/html", "image/svg+xml", "image/png", "image/jpeg", "image/gif", "text/markdown", "text/plain"];

    private readonly RichHtml _rich = new(text.OwnScripts);
    private int _left = MaximumPageLength;

    /// <summary>The scripts of the outputs so far, which the page runs.</summary>
    public AllowedScripts Scripts => _rich.Scripts;

    /// <summary>The output, or a sentence in its place if the page would be too long.</summary>
    public string Encode(CellOutput output)
    {
        var html = Write(output);
        if (html.Length > _left) return $"<pre class=\"stream stderr\">{text.LeftOutOf(html.Length)}</pre>\n";
        _left -= html.Length;
        return html;
    }

    private string Write(CellOutput output) => output switch
    {
        StreamOutput stream => Stream(stream),
        DisplayOutput display => Bundle(display.Data),
        ExecuteResult result => Bundle(result.Data),
        ErrorOutput error => Error(error),
        _ => "",
    };

    private static string Stream(StreamOutput stream)
    {
        var kind = stream.Stream == OutputStream.Error ? " stderr" : "";
        // What scrolls can be reached and moved by keyboard.
        var scrolls = stream.Text.Count('\n') > LinesShown ? " long\" tabindex=\"0" : "";
        return $"<pre class=\"stream{kind}{scrolls}\">{AnsiHtml.Encode(stream.Text)}</pre>\n";
    }

    private string Bundle(IReadOnlyDictionary<string, string> data)
    {
        var mime = Preferred.FirstOrDefault(data.ContainsKey) ?? data.Keys.FirstOrDefault();
        if (mime is null) return "";
        var value = data[mime];
        return mime switch
        {
            "text/html" => $"<div class=\"rich\">{_rich.Encode(value)}{LiveCharts.Source(data)}</div>\n",
            "text/markdown" => $"<div class=\"rich prose\">{markdown.Convert(value)}</div>\n",
            _ when PictureData.IsPicture(mime) =>
                $"<div class=\"rich\"><img alt=\"{Html.EncodeLines(Alternative(data))}\" " +
                $"src=\"{PictureData.Uri(mime, value)}\"></div>\n",
            _ => $"<pre>{AnsiHtml.Encode(value)}</pre>\n",
        };
    }

    private string Error(ErrorOutput error)
    {
        var html = new StringBuilder("<div class=\"error\"><p><strong>");
        html.Append(Html.EncodeLines(error.Name)).Append("</strong> ");
        html.Append(AnsiHtml.Encode(error.Message)).Append("</p>");
        if (error.Traceback.Count > 0)
        {
            html.Append("<details><summary>").Append(text.Details).Append("</summary><pre>")
                .Append(AnsiHtml.Encode(string.Join('\n', error.Traceback))).Append("</pre></details>");
        }
        return html.Append("</div>\n").ToString();
    }

    private static string Alternative(IReadOnlyDictionary<string, string> data) =>
        data.GetValueOrDefault("text/plain") is { Length: < 200 } plain ? plain.ReplaceLineEndings(" ") : "";
}
