namespace NotebookKit.Display;

/// <summary>Shows a table or a row of figures: HTML and text.</summary>
internal sealed class RichTextFormatters
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter(Mime.Html, value => ((IRichText)value).ToHtml()),
        new MimeFormatter(Mime.Text, value => value.ToString() ?? ""),
    ];
}
