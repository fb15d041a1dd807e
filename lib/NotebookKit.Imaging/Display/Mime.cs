namespace NotebookKit.Display;

/// <summary>The MIME types of what the kit shows.</summary>
internal static class Mime
{
    public const string Text = "text/plain";
    public const string Html = "text/html";
    public const string Png = "image/png";
    public const string Svg = "image/svg+xml";
    public const string Plotly = "application/vnd.plotly.v1+json";
}
