namespace FellowOakDicom.IO.Reader;

/// <summary>
/// Tells one to seven bytes at the end of a file that mean nothing (a line's end, padding to an even length) from the
/// beginning of an element that is cut off.
/// </summary>
internal static class StrayEnd
{
    private const int TagSize = 4;
    private const int GroupSize = 2;

    /// <summary>Whether these last bytes begin an element after what the dataset has.</summary>
    public static bool IsBeginningOfElement(ReadOnlySpan<byte> bytes, bool isBig, DicomDataset dataset)
    {
        if (bytes.IndexOfAnyExcept("\0\t\n\r\u001a "u8) < 0) return false;
        var last = dataset.LastOrDefault()?.Tag ?? new DicomTag(0, 0);
        if (bytes.Length < TagSize)
        {
            // A single byte fits too many tags, unless the file lacks what must still come.
            return (bytes.Length > 1 || IsImageWithoutPixels(dataset)) && IsBeginningOfTag(bytes, isBig, last);
        }
        DicomTag tag = ElementHeader.ReadTag(bytes, isBig);
        return tag.CompareTo(last) > 0 && CanFollow(last, tag);
    }

    private static bool IsImageWithoutPixels(DicomDataset dataset) =>
        dataset.Contains(DicomTag.Rows) && dataset.Contains(DicomTag.Columns)
        && !dataset.Contains(DicomTag.PixelData) && !dataset.Contains(DicomTag.FloatPixelData)
        && !dataset.Contains(DicomTag.DoubleFloatPixelData);

    /// <summary>
    /// A private group begins with who reserves it (PS3.5 7.8.1), a standard element is in the dictionary.
    /// </summary>
    private static bool CanFollow(DicomTag last, DicomTag tag) => tag.IsPrivate
        ? tag.Group == last.Group || tag.Element is >= 0x0010 and <= 0x00ff
        : tag.DictionaryEntry != DicomDictionary.UnknownTag;

    /// <summary>Whether up to three bytes are those that a tag begins with which may follow.</summary>
    private static bool IsBeginningOfTag(ReadOnlySpan<byte> bytes, bool isBig, DicomTag last)
    {
        // A private group goes on with elements that no dictionary has.
        if (last.IsPrivate && BeginsWith(last, bytes[..Math.Min(bytes.Length, GroupSize)], isBig)) return true;
        foreach (var entry in DicomDictionary.Default)
        {
            if (entry.Tag.CompareTo(last) > 0 && BeginsWith(entry.Tag, bytes, isBig)) return true;
        }
        return false;
    }

    private static bool BeginsWith(DicomTag tag, ReadOnlySpan<byte> bytes, bool isBig)
    {
        Span<byte> written = stackalloc byte[TagSize];
        ElementHeader.WriteTag(written, (uint)tag.Group << 16 | tag.Element, isBig);
        return written.StartsWith(bytes);
    }
}
