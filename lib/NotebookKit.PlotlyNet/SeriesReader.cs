using System.Text.Json;
using NotebookKit.Figures;

namespace NotebookKit.PlotlyNet;

/// <summary>A trace as lines, dots or bars of the kit.</summary>
internal static class SeriesReader
{
    /// <exception cref="NotSupportedException">Another kind of trace, or one with what the kit does not
    /// draw.</exception>
    public static Series Read(JsonElement trace, string type, int index, JsonElement layout)
    {
        Refusals.CheckTrace(trace, type);
        var series = type switch
        {
            "scatter" => Points(trace),
            "bar" => BarReader.Read(trace, layout),
            _ => throw new NotSupportedException(
                $"The kit cannot draw a trace of type {type}; it draws scatter, bar, heatmap and image."),
        };
        return series with { Name = PlotlyText.Read(trace, "name") ?? $"{index + 1}", Color = Color(trace) ?? index };
    }

    /// <summary>The heights of bars or the y of points.</summary>
    public static double[] Values(JsonElement trace) =>
        trace.TryGetProperty("y", out var y) && y.GetArrayLength() > 0
            ? PlotlyNumbers.Read(y)
            : throw new ArgumentException("A trace has no values (y) to draw.");

    /// <summary>The x of each value: a list, evenly spaced from x0, or 0, 1, 2, ….</summary>
    public static double[] Places(JsonElement trace, int values)
    {
        var (first, step) = (PlotlyNumbers.Read(trace, "x0") ?? 0, PlotlyNumbers.Read(trace, "dx") ?? 1);
        var x = trace.TryGetProperty("x", out var at)
            ? PlotlyNumbers.Read(at)
            : [.. Doubles.Count(values).Select(index => first + index * step)];
        return x.Length == values ? x : throw new ArgumentException(
            $"Every point needs an x and a y: there are {x.Length} x and {values} y.");
    }

    private static Series Points(JsonElement trace)
    {
        var mode = trace.TryGetProperty("mode", out var given) ? given.GetString()! : "lines";
        Refusals.CheckMarks(trace, mode);
        var kind = mode.Contains("lines", StringComparison.Ordinal) ? SeriesKind.Line
            : mode.Contains("markers", StringComparison.Ordinal) ? SeriesKind.Points
            : throw new NotSupportedException(
                $"The kit cannot draw a trace of type scatter in the mode {mode}; it draws lines and markers.");
        var y = Values(trace);
        var x = Places(trace, y.Length);
        if (!(trace.TryGetProperty("connectgaps", out var connects) && connects.ValueKind == JsonValueKind.True))
        {
            return new Series(kind, "", x, y);
        }
        var points = x.Zip(y).Where(point => double.IsFinite(point.First) && double.IsFinite(point.Second)).ToArray();
        return new Series(
            kind, "", [.. points.Select(point => point.First)], [.. points.Select(point => point.Second)]);
    }

    private static int? Color(JsonElement trace)
    {
        string[] marks = ["line", "marker"];
        var colors =
            marks.Select(mark => trace.TryGetProperty(mark, out var style) ? PlotlyText.Read(style, "color") : null);
        return colors.OfType<string>().Select(Palette.IndexOf).Where(place => place >= 0).Select(place => (int?)place)
            .FirstOrDefault();
    }
}
