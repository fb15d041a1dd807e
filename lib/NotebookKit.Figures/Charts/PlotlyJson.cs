using System.Text.Json.Nodes;

namespace NotebookKit.Figures;

/// <summary>
/// Writes a chart in the schema of plotly.js: an object with <c>data</c> (the traces), <c>layout</c> and <c>config</c>.
/// </summary>
internal static class PlotlyJson
{
    private const string Grid = "rgba(128,128,128,0.25)";
    private const string Nothing = "rgba(0,0,0,0)";

    /// <param name="chart">The chart.</param>
    /// <param name="withPicture">
    /// Whether an image's trace holds its picture; else it says only where the pixels lie.
    /// </param>
    public static string Write(Chart chart, bool withPicture = true) => new JsonObject
    {
        ["data"] = new JsonArray([.. ImageTrace(chart, withPicture), .. chart.Series.Select(Trace)]),
        ["layout"] = Layout(chart),
        // The figure follows the width of its page, in every front end that hands this to the library.
        ["config"] = new JsonObject { ["responsive"] = true, ["displaylogo"] = false },
    }.ToJsonString();

    private static JsonObject Trace(Series series) => series.Kind switch
    {
        SeriesKind.Bars => Bars(series),
        _ when series.HasLonePoints => LineWithDots(series),
        _ => Points(series, "lines"),
    };

    private static JsonObject Points(Series series, string mode) => new()
    {
        ["type"] = "scatter",
        ["mode"] = mode,
        ["name"] = PlainText(series.Name),
        ["x"] = Numbers(series.X),
        ["y"] = Numbers(series.Y),
        ["line"] = new JsonObject { ["color"] = Palette.Color(series.Color), ["width"] = 2.5 },
    };

    /// <summary>A line on which only the points that it would leave out are dots.</summary>
    private static JsonObject LineWithDots(Series series)
    {
        var line = Points(series, "lines+markers");
        var sizes = Enumerable.Range(0, series.X.Count).Select(point => series.IsLone(point) ? Series.DotSize : 0);
        line["marker"] = new JsonObject { ["color"] = Palette.Color(series.Color), ["size"] = Numbers(sizes) };
        return line;
    }

    private static JsonObject Bars(Series series)
    {
        var bars = series.DrawnBars;
        return new JsonObject
        {
            ["type"] = "bar",
            ["name"] = PlainText(series.Name),
            ["x"] = Numbers(bars.Select(bar => bar.Center)),
            ["y"] = Numbers(bars.Select(bar => bar.Height)),
            // The bins of a histogram are equally wide.
            ["width"] = bars[0].Width,
            ["marker"] = new JsonObject
            {
                ["color"] = Palette.Color(series.Color),
                ["line"] = new JsonObject { ["width"] = 0 },
            },
        };
    }

    /// <summary>The picture itself, not its values: it stays as small as its PNG file.</summary>
    private static IEnumerable<JsonObject> ImageTrace(Chart chart, bool withPicture)
    {
        if (chart.Image is not { } image) yield break;
        var (dx, dy) = ((chart.X.Max - chart.X.Min) / image.Columns, (chart.Y.Min - chart.Y.Max) / image.Rows);
        var trace = new JsonObject
        {
            ["type"] = "image",
            // The middle of the first pixel.
            ["x0"] = chart.X.Min + dx / 2,
            ["dx"] = dx,
            ["y0"] = chart.Y.Max + dy / 2,
            ["dy"] = dy,
            ["hoverinfo"] = "x+y",
        };
        if (withPicture) trace["source"] = "data:image/png;base64," + Convert.ToBase64String(image.ToPng());
        yield return trace;
    }

    private static JsonObject Layout(Chart chart)
    {
        var layout = new JsonObject
        {
            ["xaxis"] = AxisOf(chart.X),
            ["yaxis"] = AxisOf(chart.Y),
            // The front end's own page shows through, be it light or dark; middle gray is read on both.
            ["paper_bgcolor"] = Nothing,
            ["plot_bgcolor"] = Nothing,
            ["font"] = new JsonObject { ["color"] = Palette.Neutral },
            ["modebar"] = Buttons(),
            ["autosize"] = true,
            ["showlegend"] = chart.Series.Count > 1,
            ["margin"] = new JsonObject { ["l"] = 70, ["r"] = 20, ["t"] = Top(chart), ["b"] = 50 },
        };
        if (chart.Image is not null)
        {
            layout["yaxis"]!["scaleanchor"] = "x";
            // The axes end where the image does.
            foreach (var axis in new[] { layout["xaxis"]!, layout["yaxis"]! }) axis["constrain"] = "domain";
        }
        if (chart.Series.Any(series => series.Kind == SeriesKind.Bars))
        {
            // As the kit draws them: over one another. Without a gap the library leaves no line of background between
            // bars that touch.
            (layout["barmode"], layout["bargap"]) = ("overlay", 0);
        }
        if (chart.Series.Count > 1)
        {
            // Below the plot: beside it, it would leave no room for the plot on a phone.
            layout["legend"] = new JsonObject { ["orientation"] = "h", ["x"] = 0, ["y"] = -0.2, ["yanchor"] = "top" };
        }
        if (chart.Title is not null) layout["title"] = new JsonObject { ["text"] = PlainText(chart.Title) };
        var strips = new PlotlyStrips(chart);
        layout["shapes"] = new JsonArray(
            [.. WindowShapes(chart.Window), .. chart.Guides.Select(guide => GuideShape(guide, strips.Top))]);
        layout["annotations"] = new JsonArray([.. chart.Guides.Select(guide => GuideLabel(guide, chart.X))]);
        strips.AddTo(layout);
        return layout;
    }

    /// <summary>
    /// The library's buttons. Unless told, it puts them on its own mixture of the figure's background and black, which
    /// is a dark block where the background is the page's.
    /// </summary>
    private static JsonObject Buttons() => new()
    {
        ["bgcolor"] = Nothing,
        ["color"] = Palette.Neutral,
        ["activecolor"] = Palette.Accent,
    };

    /// <summary>
    /// The room above the data, in pixels: for the library's buttons, and for the names of guides below these.
    /// </summary>
    private static int Top(Chart chart) => chart.Title is null && chart.Guides.Count == 0 ? 34 : 50;

    private static JsonObject AxisOf(Axis axis)
    {
        var json = new JsonObject
        {
            ["title"] = new JsonObject { ["text"] = PlainText(axis.Label) },
            ["type"] = axis.IsLogarithmic ? "log" : "linear",
            ["range"] =
                Numbers(axis.IsLogarithmic ? [Math.Log10(axis.Min), Math.Log10(axis.Max)] : [axis.Min, axis.Max]),
            ["zeroline"] = false,
            ["gridcolor"] = Grid,
        };
        if (axis.FixedTicks is { } ticks) json["tickvals"] = Numbers(ticks);
        return json;
    }

    /// <summary>
    /// The window's stretch, and the line that climbs across it; y is in parts of the chart's height.
    /// </summary>
    private static IEnumerable<JsonObject> WindowShapes(Window? window) => window is not { } range ? [] :
    [
        Shape("rect", (range.Minimum, range.Maximum), new JsonObject { ["width"] = 0 }, Palette.Accent),
        Shape("line", (range.Minimum, range.Maximum), new JsonObject { ["color"] = Palette.Accent, ["width"] = 2 }),
    ];

    private static JsonObject GuideShape(Guide guide, double bottom) =>
        Shape(
            "line", (guide.X, guide.X),
            new JsonObject { ["color"] = Palette.Neutral, ["dash"] = "dot", ["width"] = 1 }, bottom: bottom);

    private static JsonObject GuideLabel(Guide guide, Axis x) => new()
    {
        ["x"] = guide.X,
        // At an end of the axis there is no room for half of the name beyond it.
        ["xanchor"] = x.Position(guide.X) switch { < 0.05 => "left", > 0.95 => "right", _ => "center" },
        ["y"] = 1,
        ["yref"] = "paper",
        ["yanchor"] = "bottom",
        ["text"] = PlainText(guide.Label),
        ["showarrow"] = false,
    };

    private static JsonObject Shape(
        string type, (double Start, double End) x, JsonObject line, string? fill = null, double bottom = 0)
    {
        var shape = new JsonObject
        {
            ["type"] = type,
            ["xref"] = "x",
            ["yref"] = "paper",
            ["x0"] = x.Start,
            ["x1"] = x.End,
            ["y0"] = bottom,
            ["y1"] = 1,
            ["line"] = line,
        };
        if (fill is null) return shape;
        shape["fillcolor"] = fill;
        shape["opacity"] = 0.15;
        return shape;
    }

    /// <summary>JSON has no NaN; Plotly leaves a gap at null.</summary>
    private static JsonArray Numbers(IEnumerable<double> values) =>
        [.. values.Select(value => double.IsFinite(value) ? JsonValue.Create(value) : null)];

    /// <summary>Plotly reads a title as HTML.</summary>
    private static string PlainText(string title) => Display.Html.Encode(title);
}
