using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookKit.Engine.Outputs;

/// <summary>
/// A value in several mime types, as the notebook format and Jupyter's messages hold it: a JSON object.
/// </summary>
public static class MimeBundle
{
    /// <summary>The bundle as JSON: JSON types as JSON, all others as one string each.</summary>
    /// <param name="data">The value in each of its mime types.</param>
    public static JsonObject Write(IReadOnlyDictionary<string, string> data)
    {
        var bundle = new JsonObject();
        foreach (var (mimeType, text) in data)
        {
            bundle[WholeCharacters.Of(mimeType)] = WriteValue(mimeType, WholeCharacters.Of(text));
        }
        return bundle;
    }

    /// <summary>The value in each of its mime types; null if the JSON is not a bundle.</summary>
    /// <param name="bundle">A bundle as JSON; texts may be arrays of lines.</param>
    public static IReadOnlyDictionary<string, string>? Read(JsonObject bundle)
    {
        var data = new OrderedDictionary<string, string>();
        foreach (var (mimeType, value) in bundle)
        {
            var text = MimeType.IsJson(mimeType) ? value?.ToJsonString() ?? "null" : MultilineText.Read(value);
            if (text is null) return null;
            data[mimeType] = text;
        }
        return data;
    }

    private static JsonNode? WriteValue(string mimeType, string text)
    {
        if (!MimeType.IsJson(mimeType)) return JsonValue.Create(text);
        // A formatter may declare JSON and write something else, or what no file can hold. Its text is kept as a
        // string.
        try { return JsonNode.Parse(text) is var node && WholeCharacters.AreIn(node) ? node : JsonValue.Create(text); }
        catch (JsonException) { return JsonValue.Create(text); }
    }
}
