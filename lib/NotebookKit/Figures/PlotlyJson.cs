using System.Text.Json.Nodes;

namespace NotebookKit.Figures;

/// <summary>Writes a chart in the schema of plotly.js: an object with <c>data</c> (the traces) and <c>layout</c>.</summary>
internal static class PlotlyJson
{
    public static string Write(Chart chart) => new JsonObject
    {
        ["data"] = new JsonArray([.. chart.Series.Select(Trace)]),
        ["layout"] = Layout(chart),
    }.ToJsonString();

    private static JsonObject Trace(Series series) => series.Kind == SeriesKind.Bars
        ? new JsonObject
        {
            ["type"] = "bar",
            ["name"] = series.Name,
            ["x"] = Numbers(series.X.Zip(series.X.Skip(1), (left, right) => (left + right) / 2)),
            ["y"] = Numbers(series.Y),
            ["marker"] = new JsonObject { ["color"] = Palette.Color(series.Color), ["line"] = new JsonObject { ["width"] = 0 } },
        }
        : new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "lines",
            ["name"] = series.Name,
            ["x"] = Numbers(series.X),
            ["y"] = Numbers(series.Y),
            ["line"] = new JsonObject { ["color"] = Palette.Color(series.Color), ["width"] = 2.5 },
        };

    private static JsonObject Layout(Chart chart)
    {
        var layout = new JsonObject
        {
            ["xaxis"] = AxisOf(chart.X),
            ["yaxis"] = AxisOf(chart.Y),
            ["bargap"] = 0,
            ["showlegend"] = chart.Series.Count > 1,
            ["margin"] = new JsonObject { ["l"] = 70, ["r"] = 20, ["t"] = chart.Title is null ? 20 : 50, ["b"] = 50 },
        };
        if (chart.Title is not null) layout["title"] = new JsonObject { ["text"] = PlainText(chart.Title) };
        layout["shapes"] = new JsonArray([.. WindowShapes(chart.Window), .. chart.Guides.Select(GuideShape)]);
        layout["annotations"] = new JsonArray([.. chart.Guides.Select(GuideLabel)]);
        return layout;
    }

    private static JsonObject AxisOf(Axis axis)
    {
        var json = new JsonObject
        {
            ["title"] = new JsonObject { ["text"] = axis.Label },
            ["type"] = axis.IsLogarithmic ? "log" : "linear",
            ["range"] = Numbers(axis.IsLogarithmic ? [Math.Log10(axis.Min), Math.Log10(axis.Max)] : [axis.Min, axis.Max]),
            ["zeroline"] = false,
        };
        if (axis.FixedTicks is { } ticks) json["tickvals"] = Numbers(ticks);
        return json;
    }

    /// <summary>The window's stretch, and the line that climbs across it; y is in parts of the chart's height.</summary>
    private static IEnumerable<JsonObject> WindowShapes(Window? window) => window is not { } range ? [] :
    [
        Shape("rect", range.Minimum, range.Maximum, new JsonObject { ["width"] = 0 }, Palette.Accent),
        Shape("line", range.Minimum, range.Maximum, new JsonObject { ["color"] = Palette.Accent, ["width"] = 2 }, null),
    ];

    private static JsonObject GuideShape(Guide guide) =>
        Shape("line", guide.X, guide.X, new JsonObject { ["dash"] = "dot", ["width"] = 1 }, null);

    private static JsonObject GuideLabel(Guide guide) => new()
    {
        ["x"] = guide.X,
        ["y"] = 1,
        ["yref"] = "paper",
        ["yanchor"] = "bottom",
        ["text"] = PlainText(guide.Label),
        ["showarrow"] = false,
    };

    private static JsonObject Shape(string type, double start, double end, JsonObject line, string? fill) => new()
    {
        ["type"] = type,
        ["xref"] = "x",
        ["yref"] = "paper",
        ["x0"] = start,
        ["x1"] = end,
        ["y0"] = 0,
        ["y1"] = 1,
        ["line"] = line,
        ["fillcolor"] = fill,
        ["opacity"] = fill is null ? 1 : 0.15,
    };

    private static JsonArray Numbers(IEnumerable<double> values) => [.. values.Select(value => JsonValue.Create(value))];

    /// <summary>Plotly reads a title as HTML.</summary>
    private static string PlainText(string title) => Display.Html.Encode(title);
}
