using System.Text.RegularExpressions;

namespace NotebookKit.Cli.Tests.Notebooks;

/// <summary>
/// The names that libraries draw by lot, such as that of the element in which Plotly.NET draws a chart.
/// </summary>
internal static partial class DrawnNames
{
    /// <summary>The text with one word for all of them, so that two runs can be compared.</summary>
    public static string Hide(string text) => Drawn().Replace(text, "NAME");

    [GeneratedRegex("[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}")]
    private static partial Regex Drawn();
}
