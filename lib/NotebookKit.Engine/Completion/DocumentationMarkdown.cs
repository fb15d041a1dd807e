using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NotebookKit.Engine;

/// <summary>XML documentation comments (C# specification, annex D) as Markdown.</summary>
internal static partial class DocumentationMarkdown
{
    /// <summary>The sections that people read while they write code; null if none has a text.</summary>
    public static string? Write(XElement member)
    {
        List<string> parts = [.. Sections(member, "summary")];
        var named = Items(member, "typeparam").Concat(Items(member, "param")).ToList();
        if (named.Count > 0) parts.Add(string.Join('\n', named));
        parts.AddRange(Sections(member, "returns").Select(text => $"**Returns:** {text}"));
        parts.AddRange(Sections(member, "value").Select(text => $"**Value:** {text}"));
        var thrown = member.Elements("exception").Select(element => $"- `{Name(element)}`: {Text(element)}").ToList();
        if (thrown.Count > 0) parts.Add($"**Throws:**\n{string.Join('\n', thrown)}");
        parts.AddRange(Sections(member, "remarks"));
        return parts.Count > 0 ? string.Join("\n\n", parts) : null;
    }

    private static IEnumerable<string> Sections(XElement member, string name) =>
        member.Elements(name).Select(Text).Where(text => text.Length > 0);

    private static IEnumerable<string> Items(XElement member, string name) =>
        member.Elements(name).Select(element => $"- `{element.Attribute("name")?.Value}`: {Text(element)}");

    private static string Text(XElement element) => Spaces().Replace(string.Concat(element.Nodes().Select(Write)), " ").Replace("\v", "\n\n", StringComparison.Ordinal).Trim();

    private static string Write(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" or "code" } code => $"`{code.Value.Trim()}`",
        XElement { Name.LocalName: "see" or "seealso" or "paramref" or "typeparamref" } reference => Reference(reference),
        XElement { Name.LocalName: "para" or "list" } block => $"\v{Text(block)}\v",
        XElement { Name.LocalName: "item" } item => $"\v- {Text(item)}",
        XElement element => string.Concat(element.Nodes().Select(Write)),
        _ => "",
    };

    private static string Reference(XElement reference) => reference.IsEmpty ? $"`{Name(reference)}`" : reference.Value;

    /// <summary>What a reference names: <c>M:System.Math.Abs(System.Int32)</c> is <c>Math.Abs</c> to people.</summary>
    private static string Name(XElement reference)
    {
        var id = reference.Attribute("cref")?.Value;
        if (id is null) return (reference.Attribute("langword") ?? reference.Attribute("name") ?? reference.Attribute("href"))?.Value ?? "";
        var kind = id is [_, ':', ..] ? id[0] : 'T';
        var names = Arity().Replace(id.Split(':')[^1].Split('(')[0], "").Split('.');
        return string.Join('.', names.TakeLast(kind is 'T' or 'N' or '!' ? 1 : 2)).Replace(".#ctor", "", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"[^\S\v]+")]
    private static partial Regex Spaces();

    [GeneratedRegex("``?[0-9]+")]
    private static partial Regex Arity();
}
