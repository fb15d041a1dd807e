using System.Globalization;
using System.Text;
using FellowOakDicom;

namespace NotebookKit.Dump;

/// <summary>An element's tag and name as pydicom writes them.</summary>
internal static class ElementName
{
    private const string Unknown = "Unknown";

    /// <summary>
    /// The data dictionary's name (PS3.6); for a private element its vendor's name in brackets where it is known.
    /// </summary>
    public static string Of(DicomTag tag)
    {
        var name = tag.DictionaryEntry?.Name is { Length: > 0 } known and not Unknown ? known : "";
        if (tag.IsPrivate)
        {
            if (tag.Element < 0x0100) return "Private Creator";
            return name.Length > 0 && tag.PrivateCreator is not null ? $"[{name}]" : "Private tag data";
        }
        return tag.Element == 0 && name.Length == 0 ? "Group Length" : name;
    }

    public static StringBuilder AppendTag(this StringBuilder output, DicomTag tag) =>
        output.Append(CultureInfo.InvariantCulture, $"({tag.Group:x4}, {tag.Element:x4})");
}
