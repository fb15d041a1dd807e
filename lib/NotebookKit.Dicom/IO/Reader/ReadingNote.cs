namespace FellowOakDicom.IO.Reader;

/// <summary>One oddity of a file, and what the reader made of it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Offset">Where it begins in the dataset's file; in a deflated dataset, within what was inflated.</param>
/// <param name="Size">The number of bytes; of text, the number of elements.</param>
/// <param name="Tag">The first element concerned; null if there is none.</param>
internal readonly record struct ReadingNote(ReadingNoteKind Kind, long Offset, long Size, DicomTag? Tag);
