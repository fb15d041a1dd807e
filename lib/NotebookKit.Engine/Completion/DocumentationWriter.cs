using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace NotebookKit.Engine.Completion;

/// <summary>Writes XML documentation comments (C# specification, annex D) for people who write code.</summary>
/// <param name="compilation">Finds what the comments refer to.</param>
/// <param name="isMarkdown">Whether to write Markdown, or plain text.</param>
internal sealed partial class DocumentationWriter(Compilation compilation, bool isMarkdown)
{
    private const string LineBreak = "\v";

    /// <summary>The sections that have text, the most useful first; empty if there are none.</summary>
    public string Write(XElement member)
    {
        List<string> parts = [.. member.Elements("summary").SelectMany(Blocks)];
        var parameters = member.Elements("typeparam").Concat(member.Elements("param"));
        parts.Add(List(parameters, element => element.Attribute("name")?.Value ?? ""));
        parts.AddRange(Section("Returns", member.Elements("returns")));
        parts.AddRange(Section("Value", member.Elements("value")));
        var thrown = List(member.Elements("exception"), element => DocumentationReference.Name(element, compilation));
        if (thrown.Length > 0) parts.AddRange([Strong("Throws:"), thrown]);
        parts.AddRange(member.Elements("remarks").SelectMany(Blocks));
        parts.AddRange(Section("Example", member.Elements("example")));
        return string.Join("\n\n", parts.Where(part => part.Length > 0));
    }

    private IEnumerable<string> Section(string title, IEnumerable<XElement> elements)
    {
        var blocks = elements.SelectMany(Blocks).ToList();
        if (blocks.Count == 0) return [];
        return BeginsWithBlock(elements.First())
            ? [Strong($"{title}:"), .. blocks]
            : [$"{Strong($"{title}:")} {blocks[0]}", .. blocks.Skip(1)];
    }

    /// <summary>Code and lists begin on a line of their own.</summary>
    private static bool BeginsWithBlock(XElement element) =>
        element.Nodes().FirstOrDefault(node => node is not XText text || !string.IsNullOrWhiteSpace(text.Value))
            is XElement { Name.LocalName: "code" or "list" };

    private string List(IEnumerable<XElement> elements, Func<XElement, string> name) =>
        string.Join('\n', elements.Select(element => Item("-", [.. Blocks(element)], Code(name(element)))));

    private static string Item(string bullet, IReadOnlyList<string> blocks, string title = "")
    {
        var text = string.Join("\n\n", blocks);
        if (title.Length > 0) text = text.Length > 0 ? $"{title}: {text}" : title;
        var indent = new string(' ', bullet.Length + 1);
        return $"{bullet} {EmptyIndent().Replace(text.Replace("\n", "\n" + indent, StringComparison.Ordinal), "\n")}";
    }

    /// <summary>The paragraphs, lists and pieces of code of an element.</summary>
    private IEnumerable<string> Blocks(XElement element)
    {
        var line = new StringBuilder();
        foreach (var node in element.Nodes())
        {
            if (node is not XElement block || !IsBlock(block))
            {
                line.Append(Inline(node));
                continue;
            }
            if (Paragraph(line) is { Length: > 0 } before) yield return before;
            line.Clear();
            foreach (var inner in Block(block)) yield return inner;
        }
        if (Paragraph(line) is { Length: > 0 } last) yield return last;
    }

    private static bool IsBlock(XElement element) =>
        element.Name.LocalName is "para" or "p" or "code" or "list" || element.Elements().Any(IsBlock);

    private IEnumerable<string> Block(XElement element) => element.Name.LocalName switch
    {
        "code" => [Dedent(element.Value) is var code && isMarkdown ? $"```csharp\n{code}\n```" : code],
        "list" => [string.Join('\n', element.Elements("item").Select((item, index) => ListItem(element, item, index)))],
        _ => Blocks(element),
    };

    private string ListItem(XElement list, XElement item, int index)
    {
        var bullet = list.Attribute("type")?.Value == "number" ? string.Create(null, $"{index + 1}.") : "-";
        var term = item.Element("term") is { } element ? string.Join(' ', Blocks(element)) : "";
        var description = item.Element("description") ?? (term.Length > 0 ? new XElement("description") : item);
        return Item(bullet, [.. Blocks(description)], term.Length > 0 ? Strong(term) : "");
    }

    private string Inline(XNode node) => node switch
    {
        XText text => isMarkdown ? Special().Replace(text.Value, @"\$0") : text.Value,
        XElement { Name.LocalName: "c" } code => Code(code.Value),
        XElement { Name.LocalName: "br" } => LineBreak,
        XElement { Name.LocalName: "see" or "seealso" or "paramref" or "typeparamref" } reference =>
            Reference(reference),
        XElement element => string.Concat(element.Nodes().Select(Inline)),
        _ => "",
    };

    private string Reference(XElement reference)
    {
        var text = string.Concat(reference.Nodes().Select(Inline));
        if (reference.Attribute("href")?.Value is not { } address)
            return text.Length > 0 ? text : Code(DocumentationReference.Name(reference, compilation));
        if (isMarkdown) return text.Length > 0 ? $"[{text}]({address})" : $"<{address}>";
        return text.Length > 0 ? $"{text} ({address})" : address;
    }

    private string Paragraph(StringBuilder line)
    {
        var text = Spaces().Replace(line.ToString(), " ").Replace(" " + LineBreak, LineBreak, StringComparison.Ordinal)
            .Replace(LineBreak + " ", LineBreak, StringComparison.Ordinal).Trim();
        return text.Replace(LineBreak, isMarkdown ? "\\\n" : "\n", StringComparison.Ordinal);
    }

    private string Code(string text)
    {
        text = Spaces().Replace(text, " ").Trim();
        if (!isMarkdown || text.Length == 0) return text;
        return text.Contains('`') ? $"`` {text} ``" : $"`{text}`";
    }

    private string Strong(string text) => isMarkdown ? $"**{text}**" : text;

    /// <summary>Code without empty lines around it and without the indentation that all its lines share.</summary>
    private static string Dedent(string code)
    {
        var lines = code.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()).ToList();
        var shared = lines.Where(line => line.Length > 0).Select(line => line.Length - line.TrimStart().Length)
            .DefaultIfEmpty().Min();
        return string.Join('\n', lines.Select(line => line.Length > shared ? line[shared..] : "")).Trim('\n');
    }

    [GeneratedRegex(@"[ \t\r\n]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\n +(?=\n|$)")]
    private static partial Regex EmptyIndent();

    [GeneratedRegex(@"[\\`*_<\[\]]")]
    private static partial Regex Special();
}
