using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NotebookKit.Display;

namespace NotebookKit.Viewing;

/// <summary>
/// Writes a viewer as HTML: a picture, all data in attributes, and the script that brings it to life. The same viewer
/// is always the same text; its name is a hash of what it shows, and a page may hold it twice.
/// </summary>
internal static class ViewerHtml
{
    private const int NameLength = 16;
    private const int SmallestWidth = 256;

    public static string Write(ImageViewer viewer)
    {
        var slices = string.Concat(viewer.Slices.Select(Pixels));
        var settings = JsonSerializer.Serialize(ViewerSettings.Of(viewer), JsonSerializerOptions.Web);
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(settings + slices)))[..NameLength];
        return $"""
            <style>{ViewerResource.Css}</style>
            <div class="kit-viewer" data-kit-viewer="{name}" data-lm-suppress-shortcuts="true"
             data-settings="{Html.Encode(settings)}">
            {Still(viewer)}
            {slices}</div>
            <script>{ViewerResource.Script(name)}</script>
            """;
    }

    /// <summary>What is seen where scripts do not run.</summary>
    private static string Still(ImageViewer viewer)
    {
        var columns = viewer.Slices[0].Columns;
        var width = columns * Math.Max(1, (SmallestWidth + columns - 1) / columns);
        var caption = viewer.Title is null ? "" : $"<figcaption>{Html.Encode(viewer.Title)}</figcaption>";
        return $"""<figure style="margin:0"><img alt="{Html.Encode(viewer.ToString())}" width="{width}" """ +
            $"""style="max-width:100%;height:auto" """ +
            $"""src="data:image/png;base64,{Convert.ToBase64String(viewer.ToPng())}"/>{caption}</figure>""";
    }

    private static string Pixels(ViewerSlice slice)
    {
        var compressed = PixelCompression.Compress(slice.Pixels.Codes, slice.Columns);
        return $"""<span hidden="hidden" data-pixels="{Convert.ToBase64String(compressed)}"></span>{"\n"}""";
    }
}
