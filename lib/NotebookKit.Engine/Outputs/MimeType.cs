namespace NotebookKit.Engine.Outputs;

/// <summary>Mime types of outputs, and how the notebook format stores each.</summary>
internal static class MimeType
{
    public const string PlainText = "text/plain";
    public const string Html = "text/html";
    public const string Markdown = "text/markdown";

    /// <summary>JSON is stored as JSON, everything else as text.</summary>
    public static bool IsJson(string mimeType) =>
        mimeType == "application/json" || (mimeType.StartsWith("application/", StringComparison.Ordinal)
                                           && mimeType.EndsWith("+json", StringComparison.Ordinal));

    /// <summary>Text that can be cut anywhere, unlike markup.</summary>
    public static bool IsPlain(string mimeType) =>
        mimeType.StartsWith("text/", StringComparison.Ordinal) && mimeType != Html;

    /// <summary>Jupyter stores these as an array of lines; base64 stays one string.</summary>
    public static bool IsStoredAsLines(string mimeType) =>
        mimeType.StartsWith("text/", StringComparison.Ordinal)
        || mimeType is "application/javascript" or "image/svg+xml";
}
