using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NotebookKit.Display;

namespace NotebookKit.Cli.Pages;

/// <summary>Text with a terminal's escape sequences as HTML: colours and bold stay, all else goes.</summary>
internal static partial class AnsiHtml
{
    /// <summary>The text with every escape sequence taken out.</summary>
    public static string Strip(string text) => EscapeSequence().Replace(text, "");

    public static string Encode(string text)
    {
        var html = new StringBuilder();
        var style = new AnsiStyle();
        var position = 0;
        foreach (Match escape in EscapeSequence().Matches(text))
        {
            Append(html, text[position..escape.Index], style);
            position = escape.Index + escape.Length;
            if (escape.Groups["codes"].Success) style = style.After(escape.Groups["codes"].Value);
        }
        Append(html, text[position..], style);
        return html.ToString();
    }

    private static void Append(StringBuilder html, string text, AnsiStyle style)
    {
        if (text.Length == 0) return;
        var classes = style.Classes;
        var encoded = Html.EncodeLines(text);
        html.Append(classes.Length == 0 ? encoded : $"<span class=\"{classes}\">{encoded}</span>");
    }

    // ECMA-48: CSI parameters, intermediates and a final byte (m sets graphics), OSC up to its end, or two bytes.
    [GeneratedRegex(@"\e(?:\[(?:(?<codes>[0-9;]*)m|[0-?]*[ -/]*[@-~])|\][^\a\e]*(?:\a|\e\\)?|[@-Z\\^_])")]
    private static partial Regex EscapeSequence();

    private readonly record struct AnsiStyle(int? Colour, bool Bold)
    {
        public string Classes => string.Join(' ', new[]
        {
            Colour is { } colour ? $"ansi-{colour.ToString(CultureInfo.InvariantCulture)}" : "",
            Bold ? "ansi-bold" : "",
        }.Where(name => name.Length > 0));

        public AnsiStyle After(string codes)
        {
            var style = this;
            foreach (var code in codes.Split(';'))
            {
                style =
                    int.TryParse(code, CultureInfo.InvariantCulture, out var number) ? style.After(number) : default;
            }
            return style;
        }

        private AnsiStyle After(int code) => code switch
        {
            0 => default,
            1 => this with { Bold = true },
            22 => this with { Bold = false },
            >= 30 and <= 37 => this with { Colour = code - 30 },
            >= 90 and <= 97 => this with { Colour = code - 90 },
            39 => this with { Colour = null },
            _ => this,
        };
    }
}
