using System.Text.Json;

namespace NotebookKit.PlotlyNet;

/// <summary>What bars are called: their x if that is text, else the axis' own words for it.</summary>
internal static class BarNames
{
    /// <summary>A name for each bar, or null where bars stand at numbers.</summary>
    public static string[]? Read(JsonElement bars, JsonElement axis)
    {
        var y = bars.GetProperty("y").GetArrayLength();
        if (bars.TryGetProperty("x", out var x) && x.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.String))
        {
            return PlotlyText.Names(x);
        }
        return axis.TryGetProperty("ticktext", out var words)
            && words.GetArrayLength() == y ? PlotlyText.Names(words) : null;
    }
}
