using System.Text.Json;
using NotebookKit.Figures;

namespace NotebookKit.PlotlyNet;

/// <summary>
/// A window and named values among a layout's shapes: a band from the bottom of the chart to its top with the line that
/// climbs across it, and upright lines with the words above them.
/// </summary>
internal sealed class LayoutMarks
{
    private const string Owner = "a layout";

    private LayoutMarks(Window? window, IReadOnlyList<Guide> guides) => (Window, Guides) = (window, guides);

    public Window? Window { get; }

    public IReadOnlyList<Guide> Guides { get; }

    /// <exception cref="NotSupportedException">Other shapes or words.</exception>
    public static LayoutMarks Read(JsonElement layout)
    {
        var shapes = Items(layout, "shapes").ToArray();
        var words = Items(layout, "annotations").ToArray();
        if (shapes.FirstOrDefault(shape => !ReachesFromBottomToTop(shape)) is { ValueKind: JsonValueKind.Object } other)
        {
            throw NotAMark(other);
        }
        var band = shapes.Where(shape => TypeOf(shape) == "rect").ToArray();
        var ramps = shapes.Where(shape => TypeOf(shape) == "line" && Start(shape) != End(shape)).ToArray();
        if (band.Length > 1 || !band.Select(Ends).SequenceEqual(ramps.Select(Ends)))
        {
            throw NotAMark(band.Concat(ramps).First());
        }

        var lines =
            shapes.Where(shape => TypeOf(shape) == "line" && Start(shape) == End(shape)).Select(Start).ToArray();
        if (words.FirstOrDefault(word => !IsAbove(word, lines)) is { ValueKind: JsonValueKind.Object } stray)
        {
            throw Refusals.Refused(
                Owner, $"words laid over the chart (\"{PlotlyText.Read(stray, "text")}\")", "annotations");
        }
        return new LayoutMarks(
            band.Select(shape => (Window?)new Window((Start(shape) + End(shape)) / 2, End(shape) - Start(shape)))
                .FirstOrDefault(),
            [
                .. lines.Select(
                    x => new Guide(
                        x,
                        words.Where(word => PlotlyNumbers.Read(word, "x") == x)
                            .Select(word => PlotlyText.Read(word, "text"))
                            .FirstOrDefault()
                            ?? "")),
            ]);
    }

    private static NotSupportedException NotAMark(JsonElement shape) =>
        Refusals.Refused(Owner, $"a shape of type {TypeOf(shape)} laid over the chart", "shapes");

    private static bool ReachesFromBottomToTop(JsonElement shape) =>
        TypeOf(shape) is "rect"
            or "line" && PlotlyText.Read(shape, "yref") == "paper" && (PlotlyText.Read(shape, "xref") ?? "x") == "x"
        && PlotlyNumbers.Read(shape, "y0") == 0 && PlotlyNumbers.Read(shape, "y1") == 1
        && PlotlyNumbers.Read(shape, "x0") is not null && PlotlyNumbers.Read(shape, "x1") is not null;

    private static bool IsAbove(JsonElement word, double[] lines) =>
        PlotlyText.Read(word, "yref") == "paper" && PlotlyNumbers.Read(word, "x") is { } x && lines.Contains(x);

    private static string? TypeOf(JsonElement shape) => PlotlyText.Read(shape, "type");

    private static (double, double) Ends(JsonElement shape) => (Start(shape), End(shape));

    private static double Start(JsonElement shape) => shape.GetProperty("x0").GetDouble();

    private static double End(JsonElement shape) => shape.GetProperty("x1").GetDouble();

    private static IEnumerable<JsonElement> Items(JsonElement layout, string name) =>
        layout.TryGetProperty(name, out var items)
            && items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : [];
}
