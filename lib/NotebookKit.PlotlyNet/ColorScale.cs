using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NotebookKit.PlotlyNet;

/// <summary>A heatmap's colors.</summary>
internal static partial class ColorScale
{
    /// <summary>
    /// Whether high values are darker than low ones. A scale that has only a name begins dark, but for the reds.
    /// </summary>
    public static bool EndsDark(JsonElement trace)
    {
        var isReversed =
            trace.TryGetProperty("reversescale", out var reversed) && reversed.ValueKind == JsonValueKind.True;
        if (!trace.TryGetProperty("colorscale", out var scale)) return isReversed;
        var endsDark = scale.ValueKind == JsonValueKind.Array
            ? Brightness(scale[0]) > Brightness(scale[scale.GetArrayLength() - 1])
            : scale.GetString() == "Reds";
        return endsDark != isReversed;
    }

    /// <summary>Of a stop, a place and its color: #rrggbb or rgb(…).</summary>
    private static double Brightness(JsonElement stop)
    {
        var color = stop[1].GetString() ?? "";
        double[] parts = color is ['#', _, _, _, _, _, _]
            ?
            [
                .. color[1..].Chunk(2).Select(
                    digits => (double)int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
            ]
            : [.. Number().Matches(color).Select(number => double.Parse(number.Value, CultureInfo.InvariantCulture))];
        if (parts.Length < 3)
        {
            throw Refusals.Refused("a trace of type heatmap", $"the color {color} in a scale", "colorscale");
        }
        // How bright the eye sees red, green and blue.
        return parts.Zip([0.299, 0.587, 0.114], (part, weight) => part * weight).Sum();
    }

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Number();
}
