using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace NotebookKit.Cli.Pages;

/// <summary>Text as HTML text. Japanese stays readable in the source.</summary>
internal static class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Encode(string text) => Encoder.Encode(text).Replace("&#xA;", "\n", StringComparison.Ordinal)
        .Replace("&#xD;", "", StringComparison.Ordinal).Replace("&#x9;", "\t", StringComparison.Ordinal);
}
