using System.Text.RegularExpressions;
using NotebookKit.Engine.Notebooks;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.Cli.Pages;

/// <summary>The picture that stands for a notebook in the index.</summary>
internal static partial class Thumbnail
{
    /// <summary>
    /// The notebook's first photograph-like picture, else its first drawing, as a data URI; null if it has neither.
    /// </summary>
    public static string? Of(NotebookDocument document)
    {
        var bundles = document.Cells.Where(cell => cell.Kind == CellKind.Code).SelectMany(cell => cell.Outputs)
            .Select(Data).OfType<IReadOnlyDictionary<string, string>>().ToList();
        return First(bundles, Photograph) ?? First(bundles, Drawing);
    }

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

    private static string? Photograph(IReadOnlyDictionary<string, string> data)
    {
        if (data.TryGetValue("image/png", out var png)) return PictureData.Uri("image/png", png);
        return data.TryGetValue("text/html", out var html) && EmbeddedPicture().Match(html) is { Success: true } match
            ? match.Groups["uri"].Value
            : null;
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
