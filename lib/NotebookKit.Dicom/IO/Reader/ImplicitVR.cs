namespace FellowOakDicom.IO.Reader;

/// <summary>
/// The value representation of an element for which the file states none, or states that it is unknown.
/// </summary>
internal static class ImplicitVR
{
    /// <param name="tag">The element's tag.</param>
    /// <param name="isExplicitSyntax">Whether the transfer syntax would have the element state it.</param>
    public static DicomVR Of(DicomTag tag, bool isExplicitSyntax)
    {
        if (tag is { IsPrivate: true, Element: >= 0x0010 and <= 0x00ff }) return DicomVR.LO;
        var entry = tag.DictionaryEntry;
        if (entry == DicomDictionary.UnknownTag) return DicomVR.UN;
        var candidates = entry.ValueRepresentations;
        // Pixel data is in words under implicit VR (PS3.5 A.1).
        if (!isExplicitSyntax && candidates.Contains(DicomVR.OB) && candidates.Contains(DicomVR.OW)) return DicomVR.OW;
        return candidates[0] == DicomVR.NONE ? DicomVR.UN : candidates[0];
    }
}
