namespace FellowOakDicom.IO.Reader;

/// <summary>
/// Tells one to seven bytes at the end of a file that mean nothing (a line's end, padding to an even length) from the
/// beginning of an element that is cut off.
/// </summary>
internal static class StrayEnd
{
    private const int TagSize = 4;

    /// <summary>Whether these last bytes begin an element after what the dataset has.</summary>
    public static bool IsBeginningOfElement(ReadOnlySpan<byte> bytes, bool isBig, DicomDataset dataset)
    {
        if (bytes.IndexOfAnyExcept("\0\t\n\r\u001a "u8) < 0) return false;
        if (IsImageWithoutPixels(dataset)) return true;
        var last = dataset.LastOrDefault()?.Tag ?? new DicomTag(0, 0);
        if (bytes.Length < TagSize) return !HasPixels(dataset) && bytes.Length > 1 && Group(bytes, isBig) >= last.Group;
        DicomTag tag = ElementHeader.ReadTag(bytes, isBig);
        return tag.CompareTo(last) > 0 && CanFollow(last, tag);
    }

    /// <summary>A private group begins with who reserves it (PS3.5 7.8.1), a standard element is in the dictionary.</summary>
    private static bool CanFollow(DicomTag last, DicomTag tag) => tag.IsPrivate
        ? tag.Group == last.Group || tag.Element is >= 0x0010 and <= 0x00ff
        : tag.DictionaryEntry != DicomDictionary.UnknownTag;

    private static bool IsImageWithoutPixels(DicomDataset dataset) =>
        dataset.Contains(DicomTag.Rows) && dataset.Contains(DicomTag.Columns) && !HasPixels(dataset);

    private static bool HasPixels(DicomDataset dataset) => dataset.Contains(DicomTag.PixelData)
        || dataset.Contains(DicomTag.FloatPixelData) || dataset.Contains(DicomTag.DoubleFloatPixelData);

    private static int Group(ReadOnlySpan<byte> bytes, bool isBig) =>
        isBig ? (bytes[0] << 8) | bytes[1] : bytes[0] | (bytes[1] << 8);
}
