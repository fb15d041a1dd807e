using System.Text;
using FellowOakDicom;
using NotebookKit.Display;
using NotebookKit.Dump;

namespace NotebookKit.Tags;

/// <summary>Writes elements as HTML tables. Every text from the file is encoded.</summary>
internal static class TagTableHtml
{
    private const int MostRows = 5_000;
    private const int ShownLength = 120;
    private const int TitleLength = 2_000;
    private const string Personal = """<mark title="Tells about a person: handle with care">personal</mark>""";
    private const string Private = """<mark class="private" title="Defined by the vendor, not by the standard">private</mark>""";

    private const string Head =
        """<thead><tr><th scope="col">Tag</th><th scope="col">Name</th><th scope="col">VR</th><th scope="col">Value</th></tr></thead>""";

    /// <summary>All elements, in groups that open and close, with a search box.</summary>
    public static string Write(IEnumerable<DicomItem> items)
    {
        TagRow[] rows = [.. TagRow.Flatten(items).Take(MostRows + 1)];
        var html = new StringBuilder(TagTableStyle.Css).Append("""<div class="kit-tags"><label>Search """)
            .Append($"""<input type="search" placeholder="name, tag or value" oninput="{Html.Encode(TagTableStyle.Search)}"/></label>""");
        foreach (var group in Groups(rows.Take(MostRows))) AppendGroup(html, group);
        if (rows.Length > MostRows)
        {
            html.Append($"<small>Only the first {MostRows} elements are shown; Dump() has them all.</small>");
        }
        return html.Append("</div>").ToString();
    }

    /// <summary>Chosen elements in the order given; an element that is absent has no item.</summary>
    public static string WriteList(IEnumerable<(DicomTag Tag, DicomItem? Item)> entries)
    {
        var html = new StringBuilder(TagTableStyle.Css).Append($"""<div class="kit-tags"><table>{Head}<tbody>""");
        foreach (var (tag, item) in entries)
        {
            if (item is null) AppendAbsent(html, tag);
            else AppendRow(html, new TagRow(item, Depth: 0));
        }
        return html.Append("</tbody></table></div>").ToString();
    }

    /// <summary>The rows of each group; what lies in a sequence stays with the sequence.</summary>
    private static IEnumerable<List<TagRow>> Groups(IEnumerable<TagRow> rows)
    {
        var group = new List<TagRow>();
        foreach (var row in rows)
        {
            if (row.Depth == 0 && group.Count > 0 && group[0].Tag.Group != row.Tag.Group)
            {
                yield return group;
                group = [];
            }
            group.Add(row);
        }
        if (group.Count > 0) yield return group;
    }

    private static void AppendGroup(StringBuilder html, List<TagRow> rows)
    {
        var tag = rows[0].Tag;
        var open = tag.IsPrivate ? "" : " open=\"open\"";
        html.Append($"<details{open}><summary>{tag.Group:x4} {TagGroup.Name(tag.Group)} <span>({rows.Count})</span></summary>")
            .Append($"<table>{Head}<tbody>");
        foreach (var row in rows) AppendRow(html, row);
        html.Append("</tbody></table></details>");
    }

    private static void AppendRow(StringBuilder html, TagRow row)
    {
        var indent = Indent(row.Depth);
        if (row.BeginsItem > 0)
        {
            html.Append($"""<tr><td></td><td colspan="3"{indent}><small>item {row.BeginsItem}</small></td></tr>""");
        }
        html.Append($"<tr><td>{TagText.Short(row.Tag)}</td><td{indent}{Title(row.CodeName)}>{Html.Encode(row.Name)}")
            .Append(PersonalInformation.IsIn(row.Item) ? Personal : "")
            .Append(row.Tag.IsPrivate ? Private : "")
            .Append($"</td><td>{row.Item.ValueRepresentation.Code}</td>");
        AppendValue(html, row.Value);
        html.Append("</tr>");
    }

    private static void AppendAbsent(StringBuilder html, DicomTag tag) =>
        html.Append($"<tr><td>{TagText.Short(tag)}</td><td>{Html.Encode(ElementName.Of(tag))}</td><td></td>")
            .Append($"<td><small>{TagList.Absent}</small></td></tr>");

    private static void AppendValue(StringBuilder html, string value)
    {
        var title = value.Length > ShownLength ? Title(Cut(value, TitleLength)) : "";
        html.Append($"<td{title}>{Html.Encode(Cut(value, ShownLength))}</td>");
    }

    private static string Title(string? text) => text is null ? "" : $" title=\"{Html.Encode(text)}\"";

    private static string Indent(int depth) => depth == 0 ? "" : $" style=\"padding-left:{8 + 16 * Math.Min(depth, 8)}px\"";

    /// <summary>The beginning of a text, never half a character.</summary>
    private static string Cut(string text, int length)
    {
        if (text.Length <= length) return text;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)] + "…";
    }
}
