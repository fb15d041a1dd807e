using System.Globalization;
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

    private const string Style = """
        <style>
        .kit-tags{text-align:left;font-size:13px;line-height:1.4;max-width:1100px}
        .kit-tags label{display:block;margin:0 0 6px}
        .kit-tags input{font:inherit;color:inherit;background:transparent;border:1px solid #8888;border-radius:4px;padding:3px 8px;width:22em;max-width:100%}
        .kit-tags summary{cursor:pointer;font-weight:600;padding:4px 0}
        .kit-tags summary span,.kit-tags small{font-weight:400;opacity:.7}
        .kit-tags table{border-collapse:collapse;table-layout:fixed;width:100%;margin:0 0 6px}
        .kit-tags th,.kit-tags td{text-align:left;vertical-align:top;padding:2px 8px;border-top:1px solid #8884;overflow-wrap:anywhere;background:transparent}
        .kit-tags thead th{border-top:0;font-weight:400;opacity:.7}
        .kit-tags th:nth-child(1),.kit-tags td:nth-child(1){width:8.5em;font-family:monospace;white-space:nowrap}
        .kit-tags th:nth-child(2),.kit-tags td:nth-child(2){width:17em}
        .kit-tags th:nth-child(3),.kit-tags td:nth-child(3){width:2.5em;font-family:monospace}
        .kit-tags mark{background:#d5761a33;color:inherit;border-radius:3px;padding:0 4px;font-size:11px;margin-left:4px}
        .kit-tags mark.private{background:#8883}
        @media (scripting:none){.kit-tags label{display:none}}
        </style>
        """;

    /// <summary>Hides the rows, and then the groups, in which the text typed does not occur.</summary>
    private const string Search =
        "const q=this.value.toLowerCase(),all=this.closest('.kit-tags');" +
        "all.querySelectorAll('details').forEach(group=>{let found=0;" +
        "group.querySelectorAll('tbody tr').forEach(row=>{const hit=row.textContent.toLowerCase().includes(q);" +
        "row.style.display=hit?'':'none';found+=hit});" +
        "group.style.display=found?'':'none';if(q)group.open=true})";

    private const string Head =
        "<thead><tr><th scope=\"col\">Tag</th><th scope=\"col\">Name</th><th scope=\"col\">VR</th><th scope=\"col\">Value</th></tr></thead>";

    public static string Write(IEnumerable<DicomItem> items)
    {
        TagRow[] rows = [.. TagRow.Flatten(items).Take(MostRows + 1)];
        var html = new StringBuilder(Style).Append("<div class=\"kit-tags\">")
            .Append(CultureInfo.InvariantCulture, $"<label>Search <input type=\"search\" placeholder=\"name, tag or value\" oninput=\"{Html.Encode(Search)}\"/></label>");
        foreach (var group in Groups(rows.Take(MostRows))) AppendGroup(html, group);
        if (rows.Length > MostRows) html.Append(CultureInfo.InvariantCulture, $"<small>Only the first {MostRows} elements are shown; Dump() has them all.</small>");
        return html.Append("</div>").ToString();
    }

    /// <summary>Chosen elements in the order given; an element that is absent has no item.</summary>
    public static string WriteList(IEnumerable<(DicomTag Tag, DicomItem? Item)> entries)
    {
        var html = new StringBuilder(Style).Append("<div class=\"kit-tags\"><table>").Append(Head).Append("<tbody>");
        foreach (var (tag, item) in entries)
        {
            if (item is not null) AppendRow(html, new TagRow(item, Depth: 0));
            else html.Append(CultureInfo.InvariantCulture, $"<tr><td>{TagText.Short(tag)}</td><td>{Html.Encode(ElementName.Of(tag))}</td><td></td><td><small>{TagList.Absent}</small></td></tr>");
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
        var group = rows[0].Tag.Group;
        html.Append(CultureInfo.InvariantCulture,
            $"<details{(rows[0].Tag.IsPrivate ? "" : " open=\"open\"")}><summary>{group:x4} {TagGroup.Name(group)} <span>({rows.Count})</span></summary><table>{Head}<tbody>");
        foreach (var row in rows) AppendRow(html, row);
        html.Append("</tbody></table></details>");
    }

    private static void AppendRow(StringBuilder html, TagRow row)
    {
        if (row.BeginsItem > 0) html.Append(CultureInfo.InvariantCulture, $"<tr><td></td><td colspan=\"3\"{Indent(row.Depth)}><small>item {row.BeginsItem}</small></td></tr>");
        html.Append(CultureInfo.InvariantCulture, $"<tr><td>{TagText.Short(row.Tag)}</td><td{Indent(row.Depth)}{Title(row.CodeName)}>{Html.Encode(row.Name)}")
            .Append(PersonalInformation.IsIn(row.Item) ? "<mark title=\"Tells about a person: handle with care\">personal</mark>" : "")
            .Append(row.Tag.IsPrivate ? "<mark class=\"private\" title=\"Defined by the vendor, not by the standard\">private</mark>" : "")
            .Append(CultureInfo.InvariantCulture, $"</td><td>{row.Item.ValueRepresentation.Code}</td>");
        AppendValue(html, row.Value);
        html.Append("</tr>");
    }

    private static void AppendValue(StringBuilder html, string value)
    {
        var isLong = value.Length > ShownLength;
        html.Append(CultureInfo.InvariantCulture, $"<td{(isLong ? Title(Cut(value, TitleLength)) : "")}>{Html.Encode(Cut(value, ShownLength))}</td>");
    }

    private static string Title(string? text) => text is null ? "" : $" title=\"{Html.Encode(text)}\"";

    private static string Indent(int depth) =>
        depth == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" style=\"padding-left:{8 + 16 * Math.Min(depth, 8)}px\"");

    /// <summary>The beginning of a text, never half a character.</summary>
    private static string Cut(string text, int length)
    {
        if (text.Length <= length) return text;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)] + "…";
    }
}
