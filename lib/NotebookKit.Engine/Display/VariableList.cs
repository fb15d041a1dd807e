using System.Net;
using Microsoft.DotNet.Interactive.Formatting;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Display;

/// <summary>
/// <c>#!who</c> and <c>#!whos</c>: the variables that cells have declared, as .NET Interactive shows them.
/// </summary>
internal static class VariableList
{
    private const int MaximumValueLength = 1_000;

    /// <summary>The names without types and values.</summary>
    public static string Names(IEnumerable<CellVariable> variables)
    {
        var names = Current(variables).Select(variable => WebUtility.HtmlEncode(variable.Name) + "\t ");
        return $"<div>{string.Concat(names)}</div>";
    }

    /// <summary>A table of names, types and values.</summary>
    public static string Table(IEnumerable<CellVariable> variables) =>
        HtmlTable.Write(["Variable", "Type", "Value"], Current(variables).Select(Row));

    /// <summary>The last declaration of each name.</summary>
    private static IEnumerable<CellVariable> Current(IEnumerable<CellVariable> variables) =>
        variables.GroupBy(variable => variable.Name).Select(group => group.Last());

    private static IEnumerable<string> Row(CellVariable variable) =>
    [
        HtmlTable.Cell(variable.Name),
        HtmlTable.Markup((variable.Value?.GetType() ?? variable.Type).ToDisplayString(MimeType.Html)),
        HtmlTable.Markup($"<div class=\"dni-plaintext\"><pre>{WebUtility.HtmlEncode(Value(variable))}</pre></div>"),
    ];

    private static string Value(CellVariable variable)
    {
        var text = Formatting.Write(variable.Value, MimeType.PlainText, MaximumValueLength);
        return text.IsCut ? text + " …" : text.ToString();
    }
}
