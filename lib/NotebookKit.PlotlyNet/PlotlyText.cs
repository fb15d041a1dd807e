using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NotebookKit.PlotlyNet;

/// <summary>Words of a figure's JSON, which plotly.js reads as HTML.</summary>
internal static partial class PlotlyText
{
    public static string Plain(string html) => WebUtility.HtmlDecode(Tag().Replace(html, " ")).Trim();

    /// <summary>A property that is a text, or an object with one; null if there is none.</summary>
    public static string? Read(JsonElement owner, string name)
    {
        if (!owner.TryGetProperty(name, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Object) return Read(value, "text");
        return value.ValueKind == JsonValueKind.String ? Plain(value.GetString()!) : null;
    }

    /// <summary>Names; a number among them is written as it is.</summary>
    public static string[] Names(JsonElement list) => [.. list.EnumerateArray().Select(name => Plain(name.ToString()))];

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
