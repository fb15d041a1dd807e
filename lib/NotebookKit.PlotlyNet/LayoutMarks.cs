using System.Text.Json;
using NotebookKit.Figures;

namespace NotebookKit.PlotlyNet;

/// <summary>A window and named values among a layout's shapes: those that reach from the bottom of the chart to its top.</summary>
internal static class LayoutMarks
{
    public static Window? Window(JsonElement layout) => Shapes(layout, "rect")
        .Select(shape => (Window?)new Window((Start(shape) + End(shape)) / 2, End(shape) - Start(shape))).FirstOrDefault();

    public static IReadOnlyList<Guide> Guides(JsonElement layout) =>
        [.. Shapes(layout, "line").Where(shape => Start(shape) == End(shape)).Select(shape => new Guide(Start(shape), Label(layout, Start(shape))))];

    private static string Label(JsonElement layout, double x) => Items(layout, "annotations")
        .Where(label => PlotlyNumbers.Read(label, "x") == x).Select(label => PlotlyText.Read(label, "text")).FirstOrDefault() ?? "";

    private static IEnumerable<JsonElement> Shapes(JsonElement layout, string type) => Items(layout, "shapes").Where(shape =>
        PlotlyText.Read(shape, "type") == type && PlotlyText.Read(shape, "yref") == "paper"
        && PlotlyNumbers.Read(shape, "x0") is not null && PlotlyNumbers.Read(shape, "x1") is not null);

    private static double Start(JsonElement shape) => shape.GetProperty("x0").GetDouble();

    private static double End(JsonElement shape) => shape.GetProperty("x1").GetDouble();

    private static IEnumerable<JsonElement> Items(JsonElement layout, string name) =>
        layout.TryGetProperty(name, out var items) ? items.EnumerateArray() : [];
}
