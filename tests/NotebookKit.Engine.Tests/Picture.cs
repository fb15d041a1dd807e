namespace NotebookKit.Engine.Tests;

/// <summary>Rich output by names alone, as a library does that references nothing.</summary>
[TypeFormatterSource(typeof(PictureFormatters), PreferredMimeTypes = ["image/png", "text/html", "text/plain"])]
public sealed class Picture;

internal sealed class PictureFormatters
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new PictureFormatter("image/png", "iVBORw0KGgo="),
        new PictureFormatter("text/html", "<img>"),
        new PictureFormatter("text/plain", "a picture"),
    ];
}

internal sealed class PictureFormatter(string mimeType, string text)
{
    public string MimeType => mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        writer.Write(text);
        return instance is Picture;
    }
}

[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType => formatterSourceType;

    public string[] PreferredMimeTypes { get; set; } = [];
}
