namespace FellowOakDicom.IO.Reader;

/// <summary>
/// The value representation of an element for which the file states none, or states that it is unknown.
/// </summary>
internal static class ImplicitVR
{
    // One number of 16 bits.
    private const uint SingleEntry = 2;

    /// <param name="tag">The element's tag.</param>
    /// <param name="isExplicitSyntax">Whether the transfer syntax would have the element state it.</param>
    /// <param name="length">The number of bytes in the value.</param>
    public static DicomVR Of(DicomTag tag, bool isExplicitSyntax, uint length)
    {
        if (tag is { IsPrivate: true, Element: >= 0x0010 and <= 0x00ff }) return DicomVR.LO;
        var entry = tag.DictionaryEntry;
        if (entry == DicomDictionary.UnknownTag) return DicomVR.UN;
        var candidates = entry.ValueRepresentations;
        // Pixel data is in words under implicit VR (PS3.5 A.1).
        if (!isExplicitSyntax && candidates.Contains(DicomVR.OB) && candidates.Contains(DicomVR.OW)) return DicomVR.OW;
        // So is a lookup table of more than one entry (PS3.3 C.11.1.1.1).
        if (length > SingleEntry && candidates[0] == DicomVR.US && candidates.Contains(DicomVR.OW)) return DicomVR.OW;
        return candidates[0] == DicomVR.NONE ? DicomVR.UN : candidates[0];
    }

    /// <summary>Whether the element is US or SS, as Pixel Representation (0028,0103) says (PS3.3 C.7.6.3.1).</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="vr">What <see cref="Of"/> gives it.</param>
    public static bool IsAsPixelsAre(DicomTag tag, DicomVR vr) =>
        vr == DicomVR.US && tag.DictionaryEntry.ValueRepresentations.Contains(DicomVR.SS);
}
