using System.Globalization;
using System.Text.Json;

namespace NotebookKit.PlotlyNet;

/// <summary>Numbers of a figure's JSON.</summary>
internal static class PlotlyNumbers
{
    /// <summary>The numbers of a list; null and <c>"NaN"</c> leave a gap.</summary>
    /// <exception cref="NotSupportedException">Something else than numbers, such as names or dates.</exception>
    public static double[] Read(JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array)
        {
            throw new NotSupportedException("The kit's figures need lists of numbers; this chart has something else.");
        }
        return [.. list.EnumerateArray().Select(Number)];
    }

    /// <summary>A property that is one number, or null.</summary>
    public static double? Read(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    private static double Number(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetDouble(),
        JsonValueKind.Null => double.NaN,
        JsonValueKind.String when double.TryParse(value.GetString(), CultureInfo.InvariantCulture, out var number) =>
            number,
        _ => throw new NotSupportedException(
            $"The kit's lines, dots and pixels lie at numbers; this chart has {value.GetRawText()}."),
    };
}
