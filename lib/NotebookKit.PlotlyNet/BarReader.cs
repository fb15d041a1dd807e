using System.Text.Json;
using NotebookKit.Figures;

namespace NotebookKit.PlotlyNet;

/// <summary>A trace of bars: each as wide as it is, with the room between them.</summary>
internal static class BarReader
{
    private const double UsualGap = 0.2;
    private const double Close = 1e-9;

    public static Series Read(JsonElement trace, JsonElement layout)
    {
        var heights = SeriesReader.Values(trace);
        var axis = PlotlyObject.Of(layout, "xaxis");
        var centers = BarNames.Read(trace, axis) is { } names
            ? Named(names, heights)
            : SeriesReader.Places(trace, heights.Length);
        if (!centers.All(double.IsFinite) || centers.Zip(centers.Skip(1), (left, right) => left < right).Contains(false))
        {
            throw new NotSupportedException("The kit cannot draw a trace of type bar whose x do not ascend.");
        }
        if (PlotlyText.Read(axis, "type") == "log")
        {
            throw Refusals.Refused("a trace of type bar", "bars on a logarithmic x axis", "xaxis.type");
        }
        var edges = BinEdges.Read(trace, centers) ?? Edges(centers, Widths(trace, layout, centers));
        return Series.OfBars(
            "", [.. Touching(edges).Zip(heights, (bar, height) => new Bar(bar.Start, bar.End, height))]);
    }

    private static double[] Named(string[] names, double[] heights) => names.Length == heights.Length
        ? Doubles.Count(names.Length)
        : throw new ArgumentException(
            $"Every point needs an x and a y: there are {names.Length} x and {heights.Length} y.");

    /// <summary>As plotly.js reckons them: the nearest bars leave the layout's gap between them.</summary>
    private static double[] Widths(JsonElement trace, JsonElement layout, double[] centers)
    {
        if (trace.TryGetProperty("width", out var widths) && widths.ValueKind == JsonValueKind.Array)
        {
            return PlotlyNumbers.Read(widths);
        }
        var nearest = centers.Zip(centers.Skip(1), (left, right) => right - left).DefaultIfEmpty(1).Min();
        var width =
            PlotlyNumbers.Read(trace, "width") ?? nearest * (1 - (PlotlyNumbers.Read(layout, "bargap") ?? UsualGap));
        return [.. centers.Select(_ => width)];
    }

    private static (double Start, double End)[] Edges(double[] centers, double[] widths)
    {
        if (widths.Length != centers.Length || widths.Any(width => !(width > 0)))
        {
            throw new ArgumentException("Every bar needs a width above 0.");
        }
        return [.. centers.Zip(widths, (center, width) => (center - width / 2, center + width / 2))];
    }

    /// <summary>Bars that touch but for the last digits' rounding.</summary>
    private static IEnumerable<(double Start, double End)> Touching((double Start, double End)[] edges)
    {
        var last = edges[0].Start;
        foreach (var (start, end) in edges)
        {
            var room = start - last;
            var isNone = Math.Abs(room) <= Close * (Math.Abs(start) + Math.Abs(end));
            if (room < 0 && !isNone) throw Refusals.Refused("a trace of type bar", "bars that overlap", "width");
            yield return (isNone ? last : start, end);
            last = end;
        }
    }
}
