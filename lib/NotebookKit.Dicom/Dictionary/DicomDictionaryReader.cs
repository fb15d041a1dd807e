using System.Xml;
using System.Xml.Linq;

namespace FellowOakDicom;

/// <summary>
/// Reads dictionary files: <c>dictionary</c> elements, with an attribute <c>creator</c> if the elements are a
/// vendor's, that hold <c>tag</c> elements with the attributes <c>group</c>, <c>element</c>, <c>keyword</c>, <c>vr</c>
/// (several: <c>US/SS</c>), <c>vm</c>, <c>retired</c>, and the name as their text.
/// </summary>
public class DicomDictionaryReader
{
    private readonly DicomDictionary _dictionary;
    private readonly Stream _stream;

    /// <summary>Reads from <paramref name="stream"/> into <paramref name="dict"/>.</summary>
    public DicomDictionaryReader(DicomDictionary dict, DicomDictionaryFormat format, Stream stream)
    {
        if (format != DicomDictionaryFormat.XML)
        {
            throw new ArgumentOutOfRangeException(nameof(format), format, "Only XML can be read.");
        }
        _dictionary = dict;
        _stream = stream;
    }

    /// <summary>Reads the file.</summary>
    /// <exception cref="DicomDataException">It is no dictionary.</exception>
    public void Process()
    {
        try
        {
            var root = XDocument.Load(_stream).Root!;
            foreach (var dictionary in root.DescendantsAndSelf("dictionary"))
            {
                var target = dictionary.Attribute("creator")?.Value is { Length: > 0 } creator
                    ? _dictionary[_dictionary.GetPrivateCreator(creator)]
                    : _dictionary;
                foreach (var tag in dictionary.Elements("tag")) target.Add(Entry(tag));
            }
            if (root.DescendantsAndSelf("dictionary").Any()) return;
        }
        catch (XmlException exception)
        {
            throw new DicomDataException(
                $"The DICOM dictionary is not well-formed XML: {exception.Message}", exception);
        }
        throw new DicomDataException("Expected <dictionary> root node in DICOM dictionary.");
    }

    private static DicomDictionaryEntry Entry(XElement tag)
    {
        var (group, element) = (Required("group"), Required("element"));
        var vm = DicomVM.Parse(Required("vm"));
        var keyword = tag.Attribute("keyword")?.Value ?? "";
        var retired = tag.Attribute("retired")?.Value == "true";
        var vrs = tag.Attribute("vr")?.Value is { Length: > 0 } codes
            ? codes.Split('_', '/', '\\', ',', '|').Select(DicomVR.Parse).ToArray()
            : [DicomVR.NONE];
        var isMasked = (group + element).Contains('x', StringComparison.OrdinalIgnoreCase);
        return isMasked
            ? new(DicomMaskedTag.Parse(group, element), tag.Value, keyword, vm, retired, vrs)
            : new(DicomTag.Parse($"{group},{element}"), tag.Value, keyword, vm, retired, vrs);

        string Required(string name) => tag.Attribute(name)?.Value
            ?? throw new DicomDataException($"A tag of the DICOM dictionary lacks the attribute {name}: {tag}");
    }
}
