using System.Text;
using FellowOakDicom;
using NotebookKit.Display;
using NotebookKit.Dump;
using NotebookKit.Localization;

namespace NotebookKit.Tags;

/// <summary>Writes elements as HTML tables. Every text from the file is encoded.</summary>
internal static class TagTableHtml
{
    /// <summary>By this one knows a table that shows something personal.</summary>
    public const string PersonalMark = "<mark class=\"personal\"";

    private const int MostRows = 5_000;
    private const int ShownLength = 120;
    private const int TitleLength = 2_000;

    private static readonly LocalText Personal = new(
        $"""{PersonalMark} title="Tells about a person: handle with care">personal</mark>""",
        $"""{PersonalMark} title="個人に関する情報です。取り扱いに注意してください">個人情報</mark>""");

    private static readonly LocalText Private = new(
        """<mark class="private" title="Defined by the vendor, not by the standard">private</mark>""",
        """<mark class="private" title="規格ではなくメーカーが定めたものです">プライベート</mark>""");

    private static readonly LocalText Head =
        new(Header("Tag", "Name", "VR", "Value"), Header("タグ", "名前", "VR", "値"));

    private static readonly LocalText SearchLabel = new("Search", "検索");

    private static readonly LocalText SearchHint = new("name, tag or value", "名前、タグ、値");

    /// <summary>
    /// All elements, in groups that open and close, with a search box; before them what was odd about the file.
    /// </summary>
    public static string Write(IEnumerable<DicomItem> items, IReadOnlyList<LocalText> notes)
    {
        TagRow[] rows = [.. TagRow.Flatten(items).Take(MostRows + 1)];
        var html = new StringBuilder(TagTableStyle.Css).Append("""<div class="kit-tags">""");
        foreach (var note in notes) html.Append($"""<p class="note">{Html.Encode(note.ToString())}</p>""");
        html.Append("<label>").Append(SearchLabel)
            .Append(
                $""" <input type="search" placeholder="{SearchHint}" """ +
                $"""oninput="{Html.Encode(TagTableStyle.Search)}"/></label>""");
        foreach (var group in Groups(rows.Take(MostRows))) AppendGroup(html, group);
        if (rows.Length > MostRows)
        {
            var cut = new LocalText(
                $"Only the first {MostRows} elements are shown; Dump() has them all.",
                $"最初の {MostRows} 個だけを表示しています。Dump() ですべて見られます。");
            html.Append($"<small>{cut}</small>");
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
        html.Append(
            $"<details{open}><summary>{tag.Group:x4} {TagGroup.Name(tag.Group)} <span>({rows.Count})</span></summary>")
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
        html.Append($"<tr><td>{TagText.Short(row.Tag)}</td><td{indent}{Explanation(row)}>{Html.Encode(row.Name)}")
            .Append(PersonalInformation.IsIn(row.Item) ? Personal.ToString() : "")
            .Append(row.Tag.IsPrivate ? Private.ToString() : "")
            .Append(
                $"</td><td{Title(RepresentationMeaning.Of(row.Item.ValueRepresentation.Code)?.ToString())}>" +
                $"{row.Item.ValueRepresentation.Code}</td>");
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

    /// <summary>
    /// What the element means and how a cell names it: on hover, and where the keyboard stops at the name.
    /// </summary>
    private static string Explanation(TagRow row)
    {
        string?[] parts = [TagMeanings.Of(row.Tag)?.ToString(), row.CodeName];
        var text = string.Join('\n', parts.OfType<string>());
        return text.Length == 0 ? "" : " tabindex=\"0\"" + Title(text);
    }

    private static string Header(params string[] names) =>
        $"<thead><tr>{string.Concat(names.Select(name => $"""<th scope="col">{name}</th>"""))}</tr></thead>";

    private static string Title(string? text) => text is null ? "" : $" title=\"{Html.Encode(text)}\"";

    private static string Indent(int depth) =>
        depth == 0 ? "" : $" style=\"padding-left:{8 + 16 * Math.Min(depth, 8)}px\"";

    /// <summary>The beginning of a text, never half a character.</summary>
    private static string Cut(string text, int length)
    {
        if (text.Length <= length) return text;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)] + "…";
    }
}
