using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookKit.Cli.Pages;

/// <summary>
/// Charts of Plotly.NET, which a page draws by plotly.js. What the notebook shows without scripts stands in its place
/// until then. The script, 3.6 MB, stands in a page once, and only if there is a chart.
/// </summary>
internal static class LiveCharts
{
    private const string PlotlyType = "application/vnd.plotly.v1+json";
    private const string Mark = "data-chart";

    private static readonly Lazy<string> Script = new(() => PageAssets.Read("charts.js"));

    /// <summary>
    /// The chart to draw in place of an output's HTML; empty if it is none. A figure of the kit, which has a drawing of
    /// its own beside its description for plotly.js, stays that drawing.
    /// </summary>
    public static string Source(IReadOnlyDictionary<string, string> data) =>
        !data.ContainsKey("image/svg+xml") && data.GetValueOrDefault(PlotlyType) is { } json && Parse(json) is { } chart
            ? $"<script type=\"application/json\" {Mark}>{chart}</script>"
            : "";

    /// <summary>What a page with these charts needs at its end.</summary>
    /// <param name="body">The page's body, as HTML.</param>
    /// <param name="scripts">What the page runs.</param>
    public static string Scripts(string body, AllowedScripts scripts) =>
        body.Contains(Mark, StringComparison.Ordinal) && PlotlyScript.Text is { } plotly
            ? $"\n{scripts.Element(plotly)}\n{scripts.Element(Script.Value)}"
            : "";

    /// <summary>The JSON with every letter encoded that could end the script element; null if it is none.</summary>
    private static string? Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json)?.ToJsonString();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
