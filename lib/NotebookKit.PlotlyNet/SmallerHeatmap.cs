using System.Collections;
using Plotly.NET;

namespace NotebookKit.PlotlyNet;

/// <summary>
/// A heatmap as a notebook keeps it. All pixels of a slice would be over a megabyte of text; of a large image every
/// second, third, … pixel of every second, third, … row is kept, with its own value. plotly.js has read numbers packed
/// into base64 (<c>bdata</c>) only since 2.28, and front ends have older ones.
/// </summary>
internal static class SmallerHeatmap
{
    private const int MostPixels = 30_000;

    /// <summary>The trace's properties; those that say where the pixels lie fit the ones that are kept.</summary>
    public static IEnumerable<KeyValuePair<string, object>> Of(Trace trace)
    {
        var properties = trace.GetProperties(true).ToDictionary();
        if (trace.type != "heatmap" || Rows(properties) is not { } rows) return properties;
        var (height, width) = (rows.Length, rows.Max(row => row.Length));
        var step = 1;
        while (Kept(height, step) * Kept(width, step) > MostPixels) step++;
        if (step == 1) return properties;

        properties["z"] = Every(rows, step).Select(row => Every(row, step));
        Place(properties, "x", step);
        Place(properties, "y", step);
        return properties;
    }

    /// <summary>The rows of values, or null where they are not all that a pixel has.</summary>
    private static object?[][]? Rows(Dictionary<string, object> properties) =>
        properties.TryGetValue("z", out var z) && z is IEnumerable rows && !properties.ContainsKey("text")
            && !properties.ContainsKey("customdata")
            ? [.. rows.Cast<IEnumerable>().Select(row => row.Cast<object?>().ToArray())]
            : null;

    private static void Place(Dictionary<string, object> properties, string axis, int step)
    {
        if (properties.TryGetValue(axis, out var places) && places is IEnumerable all)
        {
            properties[axis] = Every([.. all.Cast<object?>()], step);
            return;
        }
        var distance = properties.GetValueOrDefault("d" + axis) is IConvertible given ? given.ToDouble(null) : 1;
        properties["d" + axis] = distance * step;
    }

    private static int Kept(int all, int step) => (all + step - 1) / step;

    private static T[] Every<T>(T[] all, int step) => [.. all.Where((_, index) => index % step == 0)];
}
