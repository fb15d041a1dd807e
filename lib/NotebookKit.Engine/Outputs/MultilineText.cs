using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookKit.Engine.Outputs;

/// <summary>
/// The notebook format's multiline strings: one string, or an array of lines that keep their line ends.
/// </summary>
internal static class MultilineText
{
    public static string? Read(JsonNode? node) => node switch
    {
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        JsonArray lines when lines.All(IsString) => string.Concat(lines.Select(line => line!.GetValue<string>())),
        _ => null,
    };

    /// <summary>As an array of lines, the form that Jupyter writes.</summary>
    public static JsonArray Write(string text)
    {
        var lines = new JsonArray();
        for (var start = 0; start < text.Length;)
        {
            var newline = text.IndexOf('\n', start);
            var end = newline < 0 ? text.Length : newline + 1;
            lines.Add(text[start..end]);
            start = end;
        }
        return lines;
    }

    private static bool IsString(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String;
}
