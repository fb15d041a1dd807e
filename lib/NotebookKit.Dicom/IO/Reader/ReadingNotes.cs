namespace FellowOakDicom.IO.Reader;

/// <summary>
/// The oddities of a file in the order in which they were found. One that goes on where the last one ended belongs to
/// it, so that a file which is padded with zeros has one note, not thousands.
/// </summary>
internal sealed class ReadingNotes
{
    private readonly List<ReadingNote> _notes = [];

    public IReadOnlyList<ReadingNote> All => _notes;

    public void Add(ReadingNoteKind kind, long offset, long size, DicomTag? tag = null)
    {
        if (_notes is [.., var last] && last.Kind == kind && last.Offset + last.Size == offset)
        {
            _notes[^1] = last with { Size = last.Size + size };
        }
        else _notes.Add(new(kind, offset, size, tag));
    }

    /// <summary>Notes one more text that no declared character set has.</summary>
    public void AddUndeclaredText(DicomTag tag, long offset)
    {
        var index = _notes.FindIndex(note => note.Kind == ReadingNoteKind.UndeclaredText);
        if (index < 0) _notes.Add(new(ReadingNoteKind.UndeclaredText, offset, 1, tag));
        else _notes[index] = _notes[index] with { Size = _notes[index].Size + 1 };
    }
}
