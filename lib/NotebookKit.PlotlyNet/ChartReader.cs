using System.Text.Json;
using NotebookKit.Figures;
using Chart = NotebookKit.Figures.Chart;

namespace NotebookKit.PlotlyNet;

/// <summary>A figure's JSON as a chart of the kit.</summary>
internal static class ChartReader
{
    private static readonly JsonElement Empty = JsonElement.Parse("{}");

    /// <exception cref="NotSupportedException">What the kit cannot draw.</exception>
    /// <exception cref="ArgumentException">No traces.</exception>
    public static ChartFigure Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        JsonElement[] traces = [.. document.RootElement.GetProperty("data").EnumerateArray()];
        var layout = document.RootElement.GetProperty("layout");
        if (traces.Length == 0) throw new ArgumentException("The chart has no traces to draw.");
        var images = traces.Where(IsImage).ToArray();
        if (images.Length > 1) throw new NotSupportedException($"The kit draws one image in a chart; this one has {images.Length} traces of type {TypeOf(images[0])}.");

        (ScreenImage Image, Axis X, Axis Y)? image = images.Length == 0 ? null : ImageReader.Read(images[0], TypeOf(images[0]), layout);
        var (xAxis, yAxis) = (Object(layout, "xaxis"), Object(layout, "yaxis"));
        var drawn = traces.Where(trace => !IsImage(trace)).ToArray();
        Series[] series = [.. drawn.Select((trace, index) => SeriesReader.Read(trace, TypeOf(trace), index, xAxis))];
        var names = drawn.Where(trace => TypeOf(trace) == "bar").Select(bars => BarNames.Read(bars, xAxis)).FirstOrDefault(names => names is not null);
        var title = PlotlyText.Read(layout, "title");
        var x = image?.X ?? AxisReader.Read(xAxis, "x", [.. series.SelectMany(one => one.X)]);
        var y = image?.Y ?? AxisReader.Read(yAxis, "y", [.. series.SelectMany(one => one.Y)]);
        if (names is not null) x = x with { FixedTicks = Doubles.Count(names.Length), TickNames = names };
        return new ChartFigure(new Chart(title, x, y, series)
        {
            Image = image?.Image,
            Window = LayoutMarks.Window(layout),
            Guides = LayoutMarks.Guides(layout),
            Summary = string.Join(Environment.NewLine, ((string?[])[title, .. series.Select(one => one.Name)]).OfType<string>()),
        });
    }

    private static bool IsImage(JsonElement trace) => TypeOf(trace) is "heatmap" or "image";

    private static string TypeOf(JsonElement trace) => trace.TryGetProperty("type", out var type) ? type.GetString()! : "scatter";

    private static JsonElement Object(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var value) ? value : Empty;
}
