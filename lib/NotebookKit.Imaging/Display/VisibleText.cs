using System.Xml;

namespace NotebookKit.Display;

/// <summary>Text for HTML and SVG, which cannot hold most control characters or half a surrogate pair.</summary>
internal static class VisibleText
{
    private const string Replacement = "\uFFFD";

    public static string Of(string text)
    {
        if (text.All(character => XmlConvert.IsXmlChar(character))) return text;
        return string.Concat(text.EnumerateRunes().Select(rune =>
            rune.Utf16SequenceLength == 2 || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : Replacement));
    }
}
