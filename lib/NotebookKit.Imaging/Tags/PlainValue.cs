using System.Globalization;
using System.Text;
using FellowOakDicom;
using NotebookKit.Dump;
using NotebookKit.Localization;

namespace NotebookKit.Tags;

/// <summary>An element's value for people: no quotes, sizes instead of bytes.</summary>
internal static class PlainValue
{
    public static string Of(DicomItem item) => item switch
    {
        DicomSequence sequence => Count(sequence.Items.Count, "item", "項目"),
        DicomFragmentSequence fragments =>
            $"{new LocalText("compressed, ", "圧縮、")}" +
            Count(fragments.Fragments.Sum(fragment => fragment.Size), "byte", "バイト"),
        DicomStringElement text => Text(text),
        DicomElement element => new StringBuilder().AppendValue(element).ToString(),
        _ => "",
    };

    private static string Text(DicomStringElement element)
    {
        var text = element.Get<string>().TrimEnd(' ', '\0');
        if (element.ValueRepresentation != DicomVR.UI || text.Contains('\\'))
        {
            return text.Replace("\\", ", ", StringComparison.Ordinal);
        }
        var name = UidName.Of(text);
        return name == text ? text : $"{name} ({text})";
    }

    private static string Count(long count, string what, string japanese) => new LocalText(
        string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {what}{(count == 1 ? "" : "s")}"),
        string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {japanese}")).ToString();
}
