namespace FellowOakDicom.IO.Reader;

/// <summary>
/// Reads file meta information: group 0002, in explicit VR little endian whatever the dataset's own encoding is (PS3.10
/// 7.1). The group number ends it. Where the group begins anew, as if two files had been put together, the first
/// counts, as it does for DCMTK and GDCM.
/// </summary>
internal sealed class MetaReader(ByteSource source, ReadingNotes notes)
{
    private const int LengthElementSize = 12;

    /// <summary>Reads it, and leaves the source where the dataset begins.</summary>
    /// <exception cref="DicomReaderException">The file ends before a dataset begins.</exception>
    public void Read(DicomFileMetaInformation meta)
    {
        var start = source.Position;
        ReadGroup(meta, notes);
        var end = source.Position;
        if (DeclaredEnd(meta, start) is { } declared && declared != end)
        {
            notes.Add(ReadingNoteKind.MetaLength, declared, end - declared, DicomTag.FileMetaInformationGroupLength);
        }
        while (IsGroupNext()) ReadGroup([], new ReadingNotes());
        if (source.Position > end)
        {
            notes.Add(
                ReadingNoteKind.SecondMeta, end, source.Position - end, DicomTag.FileMetaInformationGroupLength);
        }
    }

    private void ReadGroup(DicomFileMetaInformation meta, ReadingNotes groupNotes)
    {
        var start = source.Position;
        var result = new DatasetReader(source, state => IsBehind(state, meta, start), groupNotes)
            .Read(meta, isExplicit: true, isBig: false, DicomEncoding.DefaultArray);
        if (result != DicomReaderResult.Stopped)
        {
            throw new DicomReaderException(
                $"the file ends at byte {source.Length}, in or after its file meta information: there is no dataset");
        }
    }

    private bool IsBehind(ParseState state, DicomFileMetaInformation meta, long start)
    {
        if (state.Tag.Group != 0x0002) return true;
        var beginsAnew = state.PreviousTag is { } previous && state.Tag.CompareTo(previous) <= 0;
        return beginsAnew && (meta.Contains(state.Tag) || DeclaredEnd(meta, start) == source.Position);
    }

    private static long? DeclaredEnd(DicomFileMetaInformation meta, long start) =>
        meta.TryGetSingleValue(DicomTag.FileMetaInformationGroupLength, out uint length)
            ? start + LengthElementSize + length
            : null;

    private bool IsGroupNext() => source.Peek(2) is [2, 0];
}
