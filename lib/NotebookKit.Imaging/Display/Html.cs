using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace NotebookKit.Display;

/// <summary>Pieces of HTML. Whatever comes from a file goes through <see cref="Encode"/>.</summary>
internal static class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Text that means itself inside an element or a quoted attribute; Japanese stays readable.</summary>
    public static string Encode(string text) => Encoder.Encode(VisibleText.Of(text));

    /// <summary>Text inside an element whose lines are lines in the HTML, too.</summary>
    public static string EncodeLines(string text) => Encode(text)
        .Replace("&#xA;", "\n", StringComparison.Ordinal)
        .Replace("&#xD;", "", StringComparison.Ordinal)
        .Replace("&#x9;", "\t", StringComparison.Ordinal);

    /// <summary>Text in columns, as it is printed.</summary>
    public static string Preformatted(string text) => $"<pre style=\"text-align:left\">{Encode(text)}</pre>";
}
