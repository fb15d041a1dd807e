namespace FellowOakDicom;

/// <summary>What a dictionary knows about a tag (PS3.6 chapter 6).</summary>
public sealed class DicomDictionaryEntry
{
    /// <summary>An entry for one tag. An empty name becomes the tag's text, an empty keyword the name.</summary>
    public DicomDictionaryEntry(
        DicomTag tag, string name, string keyword, DicomVM vm, bool retired, params DicomVR[] vrs)
    {
        Tag = tag;
        Name = string.IsNullOrWhiteSpace(name) ? tag.ToString() : name;
        Keyword = string.IsNullOrWhiteSpace(keyword) ? Name : keyword;
        ValueMultiplicity = vm;
        ValueRepresentations = vrs;
        IsRetired = retired;
    }

    /// <summary>An entry for all tags that match <paramref name="tag"/>.</summary>
    public DicomDictionaryEntry(
        DicomMaskedTag tag, string name, string keyword, DicomVM vm, bool retired, params DicomVR[] vrs)
        : this(tag.Tag, name, keyword, vm, retired, vrs) => MaskTag = tag;

    /// <summary>The tag; for a repeating group the one with zeros for the digits that may be any.</summary>
    public DicomTag Tag { get; set; }

    /// <summary>The tags that the entry is for, when it is a repeating group; else <see langword="null"/>.</summary>
    public DicomMaskedTag? MaskTag { get; }

    /// <summary>The name for people, such as <c>Patient's Name</c>.</summary>
    public string Name { get; }

    /// <summary>The name for programs, such as <c>PatientName</c>.</summary>
    public string Keyword { get; }

    /// <summary>The value representations that the element may have, the usual one first.</summary>
    public DicomVR[] ValueRepresentations { get; }

    /// <summary>How many values the element may hold.</summary>
    public DicomVM ValueMultiplicity { get; }

    /// <summary>Whether the standard has retired the element: it is still read, but no longer written.</summary>
    public bool IsRetired { get; }
}
