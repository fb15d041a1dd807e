using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NotebookKit.Engine.Notebooks;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.Cli.Pages;

/// <summary>The picture that stands for a notebook in the index.</summary>
internal static partial class Thumbnail
{
    /// <summary>
    /// What the cell shows that the notebook's metadata name, <c>"kit": { "card": "CELL" }</c>: its last picture, else
    /// its drawing, else what it prints. Without such a cell it is the notebook's first picture, else its first
    /// drawing; null if there is neither.
    /// </summary>
    /// <returns>A data URI.</returns>
    public static string? Of(NotebookDocument document)
    {
        if (Chosen(document) is { } cell)
        {
            var shown = Bundles([cell]).ToList();
            if ((shown.SelectMany(Pictures).LastOrDefault() ?? First(shown, Drawing)) is { } uri) return uri;
            var printed = cell.Outputs.OfType<StreamOutput>().FirstOrDefault();
            if (printed is not null) return PrintedText.Uri(printed.Text);
        }
        var bundles = Bundles(document.Cells.Where(cell => cell.Kind == CellKind.Code)).ToList();
        return bundles.SelectMany(Pictures).FirstOrDefault() ?? First(bundles, Drawing);
    }

    private static NotebookCell? Chosen(NotebookDocument document) =>
        document.Metadata["kit"] is JsonObject kit && kit["card"]?.ToString() is { } id
            ? document.Cells.FirstOrDefault(cell => cell.Kind == CellKind.Code && cell.Id == id)
            : null;

    private static IEnumerable<IReadOnlyDictionary<string, string>> Bundles(IEnumerable<NotebookCell> cells) =>
        cells.SelectMany(cell => cell.Outputs).Select(Data).OfType<IReadOnlyDictionary<string, string>>();

    private static string? First(
        IEnumerable<IReadOnlyDictionary<string, string>> bundles,
        Func<IReadOnlyDictionary<string, string>, string?> picture) =>
        bundles.Select(picture).FirstOrDefault(uri => uri is not null);

    private static IReadOnlyDictionary<string, string>? Data(CellOutput output) => output switch
    {
        DisplayOutput display => display.Data,
        ExecuteResult result => result.Data,
        _ => null,
    };

    private static IEnumerable<string> Pictures(IReadOnlyDictionary<string, string> data)
    {
        if (data.TryGetValue("image/png", out var png)) return [PictureData.Uri("image/png", png)];
        return data.TryGetValue("text/html", out var html)
            ? EmbeddedPicture().Matches(html).Select(match => match.Groups["uri"].Value)
            : [];
    }

    private static string? Drawing(IReadOnlyDictionary<string, string> data)
    {
        if (data.TryGetValue("image/svg+xml", out var svg)) return PictureData.Uri("image/svg+xml", svg);
        return data.TryGetValue("text/html", out var html) && EmbeddedDrawing().Match(html) is { Success: true } match
            && match.Value.Contains("xmlns=", StringComparison.Ordinal)
            ? PictureData.Uri("image/svg+xml", match.Value)
            : null;
    }

    [GeneratedRegex("""<img\b[^>]*?\bsrc=["'](?<uri>data:image/[a-z]+;base64,[A-Za-z0-9+/=]+)["']""")]
    private static partial Regex EmbeddedPicture();

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex EmbeddedDrawing();
}
