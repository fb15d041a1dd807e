using NotebookKit.Display;
using NotebookKit.Localization;

namespace NotebookKit.Figures;

/// <summary>An image, in shades of gray or in color. Made by <c>Show</c>.</summary>
/// <example><code>Show(img, 0, 80)</code></example>
[TypeFormatterSource(typeof(ImageFormatters), PreferredMimeTypes = [Mime.Html, Mime.Png, Mime.Text])]
public sealed class ImageFigure : Figure, IPngImage
{
    private const int SmallestWidth = 256;
    private readonly ScreenImage _image;
    private readonly Lazy<byte[]> _png;

    internal ImageFigure(ScreenImage image, string? title)
    {
        _image = image;
        _png = new(image.ToPng);
        Title = title;
    }

    /// <summary>The text below the image, if any.</summary>
    public string? Title { get; }

    /// <summary>The image as an 8-bit PNG file, one pixel of the file a pixel of the image.</summary>
    /// <returns>The file's bytes.</returns>
    public byte[] ToPng() => _png.Value;

    /// <inheritdoc/>
    public override string ToHtml()
    {
        var caption = Title is null ? "" : $"<figcaption>{Html.Encode(Title)}</figcaption>";
        var data = Convert.ToBase64String(ToPng());
        return """<figure style="display:inline-block;margin:0;max-width:100%">""" +
            $"""<img alt="{Html.Encode(ToString())}" width="{Width}" style="max-width:100%;height:auto{Scaling}" """ +
            $"""src="data:image/png;base64,{data}"/>{caption}</figure>""";
    }

    /// <summary>The size and the range of values, such as <c>image 512×512, shown from 0 to 80</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString()
    {
        var title = Title is null ? "" : Title + new LocalText(": ", "：");
        var size = FormattableString.Invariant($"{_image.Columns}×{_image.Rows}");
        return _image.Black is null
            ? new LocalText($"{title}image {size}, in color", $"{title}画像 {size}、カラー").ToString()
            : new LocalText(
                FormattableString.Invariant($"{title}image {size}, shown from {_image.Black} to {_image.White}"),
                FormattableString.Invariant(
                    $"{title}画像 {size}、表示範囲 {_image.Black} から {_image.White}")).ToString();
    }

    internal override Chart ToChart() => ImageChart.Draw(_image, spacing: null, Title).Chart;

    /// <summary>A thumbnail would be too small to see, so it is enlarged in whole steps, pixel by pixel.</summary>
    private int Width => _image.Columns * Math.Max(1, (SmallestWidth + _image.Columns - 1) / _image.Columns);

    private string Scaling => Width > _image.Columns ? ";image-rendering:pixelated" : "";
}
