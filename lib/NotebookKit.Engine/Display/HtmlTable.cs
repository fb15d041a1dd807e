using System.Net;

namespace NotebookKit.Engine.Display;

/// <summary>A table of text as HTML.</summary>
internal static class HtmlTable
{
    // Jupyter aligns the text of tables to the right.
    private const string Style = " style=\"text-align:start\"";

    /// <summary>A cell of text.</summary>
    public static string Cell(string text) => Markup(WebUtility.HtmlEncode(text));

    /// <summary>A cell that is HTML already.</summary>
    public static string Markup(string html) => $"<td{Style}>{html}</td>";

    /// <param name="head">The columns' names; none for a table without a head.</param>
    /// <param name="rows">The rows, each of cells.</param>
    public static string Write(IReadOnlyCollection<string> head, IEnumerable<IEnumerable<string>> rows)
    {
        var names = string.Concat(head.Select(name => $"<th{Style}>{WebUtility.HtmlEncode(name)}</th>"));
        var top = head.Count == 0 ? "" : $"<thead><tr>{names}</tr></thead>";
        var body = string.Concat(rows.Select(row => $"<tr>{string.Concat(row)}</tr>"));
        return $"<table>{top}<tbody>{body}</tbody></table>";
    }
}
