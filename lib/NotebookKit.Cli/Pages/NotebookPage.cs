using System.Globalization;
using System.Text;
using NotebookKit.Display;

namespace NotebookKit.Cli.Pages;

/// <summary>One executed notebook as one HTML file that needs nothing beside it.</summary>
internal sealed class NotebookPage(PageText text, PageSubject subject, MarkdownHtml markdown)
{
    private readonly CellHtml _cells = new(text, subject, markdown);

    /// <summary>The page's whole text.</summary>
    /// <param name="previous">The notebook before it in the run, if any.</param>
    /// <param name="next">The notebook after it in the run, if any.</param>
    public string Render(PageLink? previous, PageLink? next)
    {
        // Before the contents: the headings are known when the cells are converted.
        var cells = string.Concat(subject.Document.Cells.Select(_cells.Encode));
        return PageShell.Wrap(text, $"{subject.Link.Title} · {text.Lecture}", $"""
            {Bar(previous, next)}
            <div class="layout">
            {Contents()}
            <main>
            {PersonalNotice.Of(text, subject)}{cells}{Steps(previous, next)}
            </main>
            </div>
            """, _cells.Scripts);
    }

    private string Bar(PageLink? previous, PageLink? next) =>
        $"""<nav class="bar" aria-label="{text.AllNotebooks}">"""
        + $"""<a class="home" href="index.html">{Html.EncodeLines(text.Lecture)}</a>"""
        + Step(previous, $"← {text.Previous}")
        + Step(next, $"{text.Next} →")
        + $"""<a class="step" href="{Address(subject.Link.Name)}.ipynb" download>{text.Download}</a></nav>""";

    private static string Step(PageLink? target, string label) => target is null
        ? ""
        : $"<a class=\"step\" href=\"{Address(target.Name)}.html\" " +
            $"title=\"{Html.EncodeLines(target.Title)}\">{label}</a>";

    private string Contents()
    {
        var headings = markdown.Headings.Where(heading => heading.Level is 2 or 3).ToList();
        if (headings.Count == 0) return "<div class=\"toc\"></div>";
        var items = headings.Select(heading =>
        {
            var link = $"<a href=\"#{Address(heading.Id)}\">{Html.EncodeLines(heading.Text)}</a>";
            return string.Create(
                CultureInfo.InvariantCulture, $"<li class=\"level-{heading.Level}\">{link}</li>\n");
        });
        return $"<nav class=\"toc\" aria-label=\"{text.Contents}\">"
            + $"<h2>{text.Contents}</h2>\n<ol>\n{string.Concat(items)}</ol></nav>";
    }

    private string Steps(PageLink? previous, PageLink? next)
    {
        if (previous is null && next is null) return "";
        var html = new StringBuilder($"<nav class=\"steps\" aria-label=\"{text.Previous} · {text.Next}\">");
        if (previous is not null)
        {
            html.Append($"<a class=\"previous\" href=\"{Address(previous.Name)}.html\">");
            html.Append($"<small>← {text.Previous}</small>{Html.EncodeLines(previous.Title)}</a>");
        }
        if (next is not null)
        {
            html.Append($"<a class=\"next\" href=\"{Address(next.Name)}.html\">");
            html.Append($"<small>{text.Next} →</small>{Html.EncodeLines(next.Title)}</a>");
        }
        return html.Append("</nav>").ToString();
    }

    private static string Address(string name) => Uri.EscapeDataString(name);
}
