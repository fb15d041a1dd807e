using System.Text.Json;
using NotebookKit.Figures;
using Chart = NotebookKit.Figures.Chart;

namespace NotebookKit.PlotlyNet;

/// <summary>A figure's JSON as a chart of the kit.</summary>
internal static class ChartReader
{
    /// <exception cref="NotSupportedException">What the kit cannot draw.</exception>
    /// <exception cref="ArgumentException">No traces.</exception>
    public static ChartFigure Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var layout = PlotlyObject.Of(document.RootElement, "layout");
        Refusals.CheckLayout(layout);
        JsonElement[] traces = [.. document.RootElement.GetProperty("data").EnumerateArray().Where(IsVisible)];
        if (traces.Length == 0) throw new ArgumentException("The chart has no traces to draw, or all are hidden.");
        var images = traces.Where(IsImage).ToArray();
        if (images.Length > 1)
        {
            throw new NotSupportedException(
                $"The kit draws one image in a chart; this one has {images.Length} traces of type {TypeOf(images[0])}.");
        }
        (ScreenImage Image, Axis X, Axis Y)? image =
            images.Length == 0 ? null : ImageReader.Read(images[0], TypeOf(images[0]), layout);

        var drawn = traces.Where(trace => !IsImage(trace)).ToArray();
        var bars = drawn.Where(trace => TypeOf(trace) == "bar").ToArray();
        CheckBars(bars, layout);
        Series[] series = [.. drawn.Select((trace, index) => SeriesReader.Read(trace, TypeOf(trace), index, layout))];
        var (xAxis, yAxis) = (PlotlyObject.Of(layout, "xaxis"), PlotlyObject.Of(layout, "yaxis"));
        var names = bars.Select(trace => BarNames.Read(trace, xAxis)).FirstOrDefault(names => names is not null);
        var x = image?.X ?? AxisReader.Read(xAxis, "x", [.. series.SelectMany(one => one.X)], names);
        // Bars stand on 0.
        var y = image?.Y ?? AxisReader.Read(yAxis, "y", [.. series.SelectMany(one => one.Y), .. bars.Select(_ => 0.0)]);
        var (title, marks) = (PlotlyText.Read(layout, "title"), LayoutMarks.Read(layout));
        return new ChartFigure(new Chart(title, x, y, series)
        {
            Image = image?.Image,
            Window = marks.Window,
            Guides = marks.Guides,
            Summary = string.Join(
                Environment.NewLine, ((string?[])[title, .. series.Select(one => one.Name)]).OfType<string>()),
        });
    }

    /// <summary>Of several traces the library puts the bars side by side unless the layout says otherwise.</summary>
    private static void CheckBars(JsonElement[] bars, JsonElement layout)
    {
        var mode = PlotlyText.Read(layout, "barmode") ?? "group";
        if (bars.Length > 1 && mode != "overlay")
        {
            throw Refusals.Refused(
                $"a chart with {bars.Length} traces of type bar",
                mode == "group" ? "bars side by side" : "bars stacked on one another", $"barmode {mode}");
        }
    }

    /// <summary>Also not what only a click on the legend shows.</summary>
    private static bool IsVisible(JsonElement trace) =>
        !trace.TryGetProperty("visible", out var visible)
            || visible.ValueKind is JsonValueKind.True or JsonValueKind.Null;

    private static bool IsImage(JsonElement trace) => TypeOf(trace) is "heatmap" or "image";

    private static string TypeOf(JsonElement trace) => PlotlyText.Read(trace, "type") switch
    {
        // The same picture, drawn by another part of the machine.
        null or "scattergl" => "scatter",
        { } type => type,
    };
}
