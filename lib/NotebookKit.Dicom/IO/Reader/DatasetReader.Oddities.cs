using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.IO.Reader;

/// <content>
/// What real files hold that PS3.5 does not allow, and that pydicom, DCMTK or GDCM read all the same: passed over with
/// a note.
/// </content>
internal sealed partial class DatasetReader
{
    /// <summary>
    /// Passes a header over, with its value if it has one. An item of undefined length has its elements read as if they
    /// stood there alone: where it ends, nobody knows before.
    /// </summary>
    private DicomReaderResult PassOver(ReadingNoteKind kind, in ElementHeader header)
    {
        // A delimiter has no value, whatever length it states.
        var hasValue = !header.IsUndefined && (header.Number == ElementHeader.Item || !header.IsDelimiter);
        var valueLength = hasValue ? header.ValueLength : 0;
        var size = header.Size + valueLength;
        if (size > _source.Remaining) return DicomReaderResult.Suspended;
        _notes.Add(kind, header.Offset, size, header.Number);
        _source.Position += size;
        return DicomReaderResult.Processing;
    }

    /// <summary>File meta information has no place in a dataset (PS3.10 7.1).</summary>
    private bool IsMisplaced(OpenItem current, in ElementHeader header) =>
        header.Group == 0x0002 && _open.Count == 1 && current.Dataset is not DicomFileMetaInformation;

    /// <summary>Zeros stand for the delimiter where one may come, else for nothing.</summary>
    private DicomReaderResult ReadZeros(OpenItem current, in ElementHeader header)
    {
        if (current.End != long.MaxValue) return PassOver(ReadingNoteKind.StrayBytes, header);
        PassOver(ReadingNoteKind.ZerosForDelimiter, header);
        return Close();
    }

    /// <summary>Fewer bytes are left than the shortest header has.</summary>
    private DicomReaderResult ReadEnd(OpenItem current)
    {
        var bytes = _source.Peek(ElementHeader.ShortSize);
        if (_open.Count > 1 || bytes.Length == ElementHeader.ShortSize
            || StrayEnd.IsBeginningOfElement(bytes, current.IsBig, current.Dataset))
        {
            return DicomReaderResult.Suspended;
        }
        _notes.Add(ReadingNoteKind.StrayBytes, _source.Position, bytes.Length);
        _source.Position = _source.Length;
        return DicomReaderResult.Processing;
    }

    /// <summary>
    /// After a whole fragment zeros, the next element or the end of the file count as the delimiter, which some writers
    /// forget. So does a piece of it, in a file that was cut off there.
    /// </summary>
    private void EndWithoutDelimiter(DicomTag tag, ElementHeader? next, bool isBig)
    {
        if (next is { IsZero: true } zeros)
        {
            PassOver(ReadingNoteKind.ZerosForDelimiter, zeros);
            return;
        }
        _notes.Add(ReadingNoteKind.NoDelimiter, _source.Position, 0, tag);
        if (next is null && IsBeginningOf(ElementHeader.SequenceDelimitation, isBig)) _source.Position = _source.Length;
    }

    /// <summary>Whether an element comes next that may follow another: then nothing has ended that one.</summary>
    private static bool IsNextElement(DicomTag tag, in ElementHeader header) =>
        !header.IsDelimiter && header.Number > ((uint)tag.Group << 16 | tag.Element)
        && ((DicomTag)header.Number).DictionaryEntry != DicomDictionary.UnknownTag;

    /// <summary>Whether the last few bytes, of which there is one at least, are those that a tag begins with.</summary>
    private bool IsBeginningOf(uint number, bool isBig)
    {
        Span<byte> tag = stackalloc byte[4];
        ElementHeader.WriteTag(tag, number, isBig);
        var bytes = _source.Peek(tag.Length);
        return bytes.Length > 0 && tag.StartsWith(bytes);
    }

    private void NoteUndeclared(OpenItem current, DicomTag tag, in ElementHeader header, IByteBuffer data)
    {
        // What is left on disk because it is large is not fetched for this.
        var isInMemory = data is SliceByteBuffer or MemoryByteBuffer;
        if (isInMemory && UndeclaredText.IsIn(data.AsSpan(), current.Encodings))
        {
            _notes.AddUndeclaredText(tag, header.Offset);
        }
    }
}
