namespace FellowOakDicom.IO.Reader;

/// <summary>The value representation of an element for which the file states none, or states that it is unknown.</summary>
internal static class ImplicitVR
{
    public static DicomVR Of(DicomTag tag, DicomDataset dataset)
    {
        if (tag is { IsPrivate: true, Element: >= 0x0010 and <= 0x00ff }) return DicomVR.LO;
        var entry = tag.DictionaryEntry;
        if (entry == DicomDictionary.UnknownTag) return DicomVR.UN;
        var candidates = entry.ValueRepresentations;
        if (candidates.Length > 1)
        {
            // Pixel data is in words under implicit VR (PS3.5 A.1).
            if (candidates.Contains(DicomVR.OB) && candidates.Contains(DicomVR.OW)) return DicomVR.OW;
            // Such elements are pixel values, signed if the pixels are (PS3.3 C.7.6.3.1).
            if (candidates.Contains(DicomVR.US) && candidates.Contains(DicomVR.SS) && HasSignedPixels(dataset)) return DicomVR.SS;
        }
        return candidates[0] == DicomVR.NONE ? DicomVR.UN : candidates[0];
    }

    private static bool HasSignedPixels(DicomDataset dataset) =>
        dataset.TryGetValue<ushort>(DicomTag.PixelRepresentation, 0, out var representation) && representation == 1;
}
