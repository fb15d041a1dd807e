using System.Text.Json;
using NotebookKit.Figures;

namespace NotebookKit.PlotlyNet;

/// <summary>A trace as lines, dots or bars of the kit.</summary>
internal static class SeriesReader
{
    private const double BarWidth = 0.8;

    /// <exception cref="NotSupportedException">Another kind of trace.</exception>
    public static Series Read(JsonElement trace, string type, int index, JsonElement xAxis)
    {
        var series = type switch
        {
            "scatter" => Points(trace),
            "bar" => Bars(trace, xAxis),
            _ => throw new NotSupportedException($"The kit cannot draw a trace of type {type}; it draws scatter, bar, heatmap and image."),
        };
        return series with { Name = PlotlyText.Read(trace, "name") ?? $"{index + 1}", Color = Color(trace) ?? index };
    }

    private static Series Points(JsonElement trace)
    {
        var mode = trace.TryGetProperty("mode", out var given) ? given.GetString()! : "lines";
        var kind = mode.Contains("lines", StringComparison.Ordinal) ? SeriesKind.Line
            : mode.Contains("markers", StringComparison.Ordinal) ? SeriesKind.Points
            : throw new NotSupportedException($"The kit cannot draw a trace of type scatter in the mode {mode}; it draws lines and markers.");
        var y = Values(trace);
        var x = trace.TryGetProperty("x", out var at) ? PlotlyNumbers.Read(at) : Doubles.Count(y.Length);
        CheckLengths(x, y);
        return new Series(kind, "", x, y);
    }

    private static Series Bars(JsonElement trace, JsonElement xAxis)
    {
        if (trace.TryGetProperty("orientation", out var direction) && direction.GetString() == "h")
        {
            throw new NotSupportedException("The kit cannot draw a trace of type bar that lies; its bars stand.");
        }
        var y = Values(trace);
        if (BarNames.Read(trace, xAxis) is { } names)
        {
            CheckLengths([.. names.Select(_ => 0.0)], y);
            return PlotChart.DrawBars(names, y, new PlotText("", "", null, null)).Chart.Series[0];
        }
        var centers = trace.TryGetProperty("x", out var at) ? PlotlyNumbers.Read(at) : Doubles.Count(y.Length);
        CheckLengths(centers, y);
        var edges = BinEdges.Read(trace, centers) ?? Touching(centers, PlotlyNumbers.Read(trace, "width"));
        return new Series(SeriesKind.Bars, "", edges, y);
    }

    /// <summary>Edges midway between the bars, as a histogram's; a width narrower than the distance is not kept.</summary>
    private static double[] Touching(double[] centers, double? width)
    {
        if (!centers.All(double.IsFinite) || centers.Zip(centers.Skip(1), (left, right) => left < right).Contains(false))
        {
            throw new NotSupportedException("The kit cannot draw a trace of type bar whose x do not ascend.");
        }
        var half = (width ?? (centers.Length > 1 ? centers[1] - centers[0] : BarWidth)) / 2;
        return [centers[0] - half, .. centers.Zip(centers.Skip(1), (left, right) => (left + right) / 2), centers[^1] + half];
    }

    private static double[] Values(JsonElement trace) =>
        trace.TryGetProperty("y", out var y) && y.GetArrayLength() > 0 ? PlotlyNumbers.Read(y) : throw new ArgumentException("A trace has no values (y) to draw.");

    private static void CheckLengths(double[] x, double[] y)
    {
        if (x.Length != y.Length) throw new ArgumentException($"Every point needs an x and a y: there are {x.Length} x and {y.Length} y.");
    }

    private static int? Color(JsonElement trace)
    {
        string[] marks = ["line", "marker"];
        var colors = marks.Select(mark => trace.TryGetProperty(mark, out var style) ? PlotlyText.Read(style, "color") : null);
        return colors.OfType<string>().Select(Palette.IndexOf).Where(place => place >= 0).Select(place => (int?)place).FirstOrDefault();
    }
}
