using System.Net;
using System.Text;

namespace NotebookKit.Cli.Pages;

/// <summary>Pictures inside a page, as data URIs.</summary>
internal static class PictureData
{
    private const string Svg = "image/svg+xml";

    /// <summary>The mime type by the file's extension; null for what a browser does not draw.</summary>
    public static string? MimeOf(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".svg" => Svg,
        ".webp" => "image/webp",
        _ => null,
    };

    public static bool IsPicture(string mime) => mime.StartsWith("image/", StringComparison.Ordinal);

    public static string Uri(string mime, ReadOnlySpan<byte> bytes) =>
        $"data:{mime};base64,{Convert.ToBase64String(bytes)}";

    /// <summary>
    /// A picture as an output's bundle holds it: SVG as text, the others in base64, which nobody has checked.
    /// </summary>
    public static string Uri(string mime, string value) => mime == Svg
        ? Uri(mime, Encoding.UTF8.GetBytes(value))
        : WebUtility.HtmlEncode($"data:{mime};base64,{value.ReplaceLineEndings("")}");
}
