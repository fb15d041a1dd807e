using System.Text.Json;
using NotebookKit.Figures;
using Plotly.NET;

namespace NotebookKit.PlotlyNet;

/// <summary>
/// Where the bars of a histogram begin and end: shown beside the count, and read back without rounding.
/// </summary>
internal static class BinEdges
{
    private const string Name = "customdata";

    public static void Write(Trace trace, IReadOnlyList<Bar> bars)
    {
        trace.SetProperty(Name, bars.Select(bar => new[] { bar.Start, bar.End }).ToArray());
        trace.SetProperty("hovertemplate", "%{customdata[0]} – %{customdata[1]}: %{y}<extra></extra>");
    }

    /// <summary>The edges, or null where there are none or they are not those of the bars.</summary>
    public static (double Start, double End)[]? Read(JsonElement trace, double[] centers)
    {
        if (!trace.TryGetProperty(Name, out var data) || data.ValueKind != JsonValueKind.Array) return null;
        var pairs =
            data.EnumerateArray().Select(pair => pair.ValueKind == JsonValueKind.Array ? PlotlyNumbers.Read(pair) : [])
                .ToArray();
        var fits = pairs.Length == centers.Length && pairs.All(pair => pair.Length == 2)
            && pairs.Zip(centers, (pair, center) => (pair[0] + pair[1]) / 2 == center).All(same => same);
        return fits ? [.. pairs.Select(pair => (pair[0], pair[1]))] : null;
    }
}
