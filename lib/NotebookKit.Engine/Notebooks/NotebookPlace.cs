using System.Text.Json;
using System.Text.Json.Nodes;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Notebooks;

/// <summary>A place in a notebook file: reads the members there and reports errors with the place.</summary>
/// <param name="File">The file's path.</param>
/// <param name="Path">The place as a JSON path.</param>
internal readonly record struct NotebookPlace(string File, string Path)
{
    public NotebookPlace Member(string name) => this with { Path = $"{Path}.{name}" };

    public NotebookPlace Item(int index) => this with { Path = $"{Path}[{index}]" };

    public NotebookFormatException Problem(string problem) => new(File, Path, problem);

    public T Require<T>(JsonObject parent, string name) where T : JsonNode =>
        parent[name] as T ?? throw Member(name).Problem(
            $"{(typeof(T) == typeof(JsonArray) ? "an array" : "an object")} was expected, found " +
            $"{Describe(parent[name])}.");

    public string RequireString(JsonObject parent, string name) =>
        parent[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String
            ? value.GetValue<string>()
            : throw Member(name).Problem($"a string was expected, found {Describe(parent[name])}.");

    public string RequireText(JsonObject parent, string name) =>
        MultilineText.Read(parent[name]) ?? throw Member(name).Problem(
            $"a string or an array of strings was expected, found {Describe(parent[name])}.");

    public int? OptionalCount(JsonObject parent, string name) => parent[name] switch
    {
        null => null,
        JsonValue value when value.GetValueKind() == JsonValueKind.Number && value.TryGetValue(out int count) => count,
        var other => throw Member(name).Problem($"a whole number or null was expected, found {Describe(other)}."),
    };

    private static string Describe(JsonNode? node) => node?.GetValueKind() switch
    {
        null => "nothing",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        _ => "a truth value",
    };
}
