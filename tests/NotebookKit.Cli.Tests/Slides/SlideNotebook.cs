using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookKit.Cli.Tests.Slides;

/// <summary>Small notebooks of prose whose cells say where they belong on slides.</summary>
internal static class SlideNotebook
{
    /// <param name="cells">Each cell's <c>slide_type</c>, null for none, and its text.</param>
    public static string Json(params (string? Type, string Text)[] cells) => JsonSerializer.Serialize(new
    {
        cells = cells.Select(
            (cell, index) =>
                new { cell_type = "markdown", id = $"c{index}", metadata = Metadata(cell.Type), source = cell.Text }),
        metadata = new { },
        nbformat = 4,
        nbformat_minor = 5,
    });

    private static JsonObject Metadata(string? type) =>
        type is null ? [] : new JsonObject { ["slideshow"] = new JsonObject { ["slide_type"] = type } };
}
