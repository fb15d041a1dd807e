using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NotebookKit.Display;

namespace NotebookKit.Cli.Pages;

/// <summary>The beginning of what a cell prints, as a picture.</summary>
internal static partial class PrintedText
{
    private const int Lines = 11;
    private const int Columns = 44;
    private const int LineHeight = 19;
    private const int Height = 226;

    /// <summary>The picture, an SVG as a data URI.</summary>
    public static string Uri(string text)
    {
        var lines = AnsiHtml.Strip(text).Trim().ReplaceLineEndings("\n").Split('\n').Take(Lines).ToList();
        var top = (Height - LineHeight * lines.Count) / 2 - 5;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 {Height}">
            <rect width="360" height="{Height}" fill="#0d1117"/>
            <g fill="#dfe6ee" font-family="monospace" font-size="12.5">
            """);
        foreach (var (index, line) in lines.Index())
        {
            var close = Gap().Replace(line, "  ");
            var shown = Html.EncodeLines(close.Length > Columns ? close[..Columns] : close);
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<text x=\"14\" y=\"{top + LineHeight * (index + 1)}\" style=\"white-space:pre\">{shown}</text>\n");
        }
        return PictureData.Uri("image/svg+xml", svg.Append("</g></svg>").ToString());
    }

    /// <summary>What sets columns apart, and would push the last of them out of the picture.</summary>
    [GeneratedRegex(" {3,}")]
    private static partial Regex Gap();
}
