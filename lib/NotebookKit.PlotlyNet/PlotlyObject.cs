using System.Text.Json;

namespace NotebookKit.PlotlyNet;

/// <summary>A part of a figure's JSON.</summary>
internal static class PlotlyObject
{
    private static readonly JsonElement Empty = JsonElement.Parse("{}");

    /// <summary>A property that is an object; an empty one if it is not there.</summary>
    public static JsonElement Of(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? value : Empty;
}
