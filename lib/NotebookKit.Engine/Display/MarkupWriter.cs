using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.DotNet.Interactive.Formatting;

namespace NotebookKit.Engine.Display;

/// <summary>
/// Takes a value's HTML. What lies deeper in the value than <see cref="Formatter.RecursionLimit"/>, .NET Interactive
/// writes into the HTML as plain text that is not encoded: a "&lt;script&gt;" in it would run. Here it is encoded.
/// </summary>
internal sealed class MarkupWriter(TextWriter inner) : TextWriter(CultureInfo.InvariantCulture)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public override Encoding Encoding => inner.Encoding;

    /// <summary>The formatting that writes here now: it knows how deep in the value it is.</summary>
    public FormatContext? Context { get; set; }

    private bool IsTooDeepForHtml => Context?.Depth > Formatter.RecursionLimit;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (IsTooDeepForHtml) WriteText(buffer);
        else inner.Write(buffer);
    }

    /// <summary>Writes what is HTML wherever it stands.</summary>
    public void WriteMarkup(string? markup) => inner.Write(markup);

    private void WriteText(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var position)
        {
            inner.Write(text[..position]);
            inner.Write(text[position] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            text = text[(position + 1)..];
        }
        inner.Write(text);
    }
}
