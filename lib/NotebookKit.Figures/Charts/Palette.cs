namespace NotebookKit.Figures;

/// <summary>
/// Colours that people with colour blindness tell apart (after Okabe and Ito), all of middle brightness, so that they
/// are seen on white and on black.
/// </summary>
internal static class Palette
{
    private static readonly string[] Colors = ["#2a86c8", "#d5761a", "#1a9e77", "#cc6fa0", "#8f7fd0", "#b3871f"];

    /// <summary>The mark over a chart: a window.</summary>
    public const string Accent = "#d5761a";

    /// <summary>
    /// Words and lines of a drawing that cannot take the page's own colour: read on white and on black.
    /// </summary>
    public const string Neutral = "#808080";

    public static string Color(int index) => Colors[index % Colors.Length];
}
