namespace NotebookKit.Display;

/// <summary>Shows an image: HTML, PNG (a notebook stores it as base64) and text.</summary>
internal sealed class ImageFormatters
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        .. new RichTextFormatters().CreateTypeFormatters(),
        new MimeFormatter(Mime.Png, value => Convert.ToBase64String(((IPngImage)value).ToPng())),
    ];
}
