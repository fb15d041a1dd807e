using System.Globalization;

namespace NotebookKit.Display;

/// <summary>
/// Writes a value as one MIME type. .NET Interactive finds <see cref="MimeType"/> and <see cref="Format"/> by name.
/// </summary>
internal sealed class MimeFormatter(string mimeType, Func<object, string> text)
{
    public string MimeType { get; } = mimeType;

    /// <summary>
    /// Writes the value. A value that cannot be shown becomes a message: an exception would fail the cell.
    /// </summary>
    public bool Format(object instance, TextWriter writer)
    {
        writer.Write(Text(instance));
        return true;
    }

    private string Text(object instance)
    {
        try
        {
            return text(instance);
        }
        catch (Exception exception)
        {
            var message = string.Create(
                CultureInfo.InvariantCulture, $"({instance.GetType().Name} cannot be shown: {exception.Message})");
            return MimeType switch
            {
                Mime.Text => message,
                Mime.Html => Html.Preformatted(message),
                Mime.Plotly => "{}",
                _ => "",
            };
        }
    }
}
