using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookKit.Engine.Notebooks;

/// <summary>
/// Refuses half a character. JSON can write one half of a surrogate pair (<c>\ud83d</c>), but it is not text; .NET
/// would report it only later, where the text is used.
/// </summary>
internal static class ValidUnicode
{
    /// <exception cref="NotebookFormatException">A text within the node has half a character.</exception>
    public static void Require(JsonNode? node, NotebookPlace place)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, member) in members) Require(member, place.Member(name));
                break;
            case JsonArray items:
                for (var i = 0; i < items.Count; i++) Require(items[i], place.Item(i));
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                Require(value, place);
                break;
        }
    }

    private static void Require(JsonValue text, NotebookPlace place)
    {
        try
        {
            _ = text.GetValue<string>();
        }
        catch (InvalidOperationException exception)
        {
            throw place.Problem($"half a character: {exception.Message}");
        }
    }
}
