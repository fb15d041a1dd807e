using System.Globalization;
using System.Text;
using FellowOakDicom;

namespace NotebookKit.Dump;

/// <summary>An element's tag and name as pydicom writes them.</summary>
internal static class ElementName
{
    /// <summary>
    /// The data dictionary's name (PS3.6); for a private element its vendor's name in brackets where it is known.
    /// </summary>
    public static string Of(DicomTag tag)
    {
        var entry = tag.DictionaryEntry;
        var known = entry is not null && entry != DicomDictionary.UnknownTag && entry != DicomDictionary.PrivateCreatorTag;
        if (tag.IsPrivate)
        {
            if (tag.Element is >= 0x0010 and <= 0x00FF) return "Private Creator";
            return known && tag.PrivateCreator is not null ? $"[{entry!.Name}]" : "Private tag data";
        }
        if (tag.Element == 0 && tag.Group > 6) return "Group Length";
        return known ? entry!.Name : "";
    }

    public static StringBuilder AppendTag(this StringBuilder output, DicomTag tag) =>
        output.Append(CultureInfo.InvariantCulture, $"({tag.Group:x4}, {tag.Element:x4})");
}
