using System.Text;

namespace FellowOakDicom.IO.Reader;

/// <summary>
/// Reads a file: preamble and file meta information (PS3.10 7.1) if they are there, then the dataset, in the transfer
/// syntax that they name or that its first element shows.
/// </summary>
internal sealed class FileReader(ByteSource source, Func<ParseState, bool>? stop)
{
    private const int PreambleSize = 128;

    private readonly ReadingNotes _notes = new();

    public DicomFileFormat Format { get; private set; }

    /// <summary>What was odd about the file.</summary>
    public IEnumerable<ReadingNote> Notes => _notes.All;

    public DicomTransferSyntax Syntax { get; private set; } = DicomTransferSyntax.ExplicitVRLittleEndian;

    /// <returns>Whether the dataset is whole, reading was stopped, or the source ended early.</returns>
    /// <exception cref="DicomReaderException">The bytes are no DICOM file.</exception>
    public DicomReaderResult Read(DicomFileMetaInformation meta, DicomDataset dataset, Encoding[] encodings)
    {
        if (source.Remaining == 0) throw new DicomReaderException("the file is empty");
        SkipPreamble();
        if (Format != DicomFileFormat.DICOM3NoFileMetaInfo) new MetaReader(source, _notes).Read(meta);
        Syntax = meta.TryGetSingleValue(DicomTag.TransferSyntaxUID, out string? uid) && uid is { Length: > 0 }
            ? SyntaxOf(DicomTransferSyntax.Parse(uid))
            : SyntaxOfUnnamed();
        var content = Syntax.IsDeflate ? Deflation.Inflate(source) : source;
        var result = new DatasetReader(content, stop, _notes).Read(
            dataset, Syntax.IsExplicitVR, Syntax.Endian == Endian.Big, encodings);
        RecognizeForerunners(dataset);
        return result;
    }

    private void SkipPreamble()
    {
        var start = source.Peek(PreambleSize + 4);
        if (start.Length == PreambleSize + 4 && start[PreambleSize..].SequenceEqual("DICM"u8))
        {
            Format = DicomFileFormat.DICOM3;
            source.Position += PreambleSize + 4;
        }
        else if (start is [2, 0, ..])
        {
            Format = DicomFileFormat.DICOM3NoPreamble;
        }
        else
        {
            Format = DicomFileFormat.DICOM3NoFileMetaInfo;
            RequireBareDataset(start);
        }
    }

    /// <summary>A dataset without file meta information has no mark; its first element shows what it is.</summary>
    private void RequireBareDataset(ReadOnlySpan<byte> start)
    {
        if (start.Length >= ElementHeader.ShortSize && (IsPlausible(isBig: false) || IsPlausible(isBig: true))) return;
        throw new DicomReaderException(
            "not a DICOM file: there is no \"DICM\" at byte 128, and byte 0 does not begin a DICOM dataset");
    }

    private bool IsPlausible(bool isBig)
    {
        var isExplicit = ElementHeader.LooksExplicit(source.Peek(ElementHeader.ShortSize));
        if (!ElementHeader.TryPeek(source, isExplicit, isBig, out var header) || header.Group > 0x00ff) return false;
        if (header.VR is null && ((DicomTag)header.Number).DictionaryEntry == DicomDictionary.UnknownTag) return false;
        // Zeros are no element, but an empty Specific Character Set may be the first.
        return !header.IsZero && (header.IsUndefined || header.ValueLength <= source.Remaining || isExplicit);
    }

    /// <summary>A transfer syntax that is not known is implicit if the dataset's first element is.</summary>
    private DicomTransferSyntax SyntaxOf(DicomTransferSyntax named) => DicomTransferSyntax.Query(named.UID) is null
        ? named.Unknown(ElementHeader.LooksExplicit(source.Peek(ElementHeader.ShortSize)))
        : named;

    /// <summary>
    /// The transfer syntax if file meta information names none: the one that it is itself written in.
    /// </summary>
    private DicomTransferSyntax SyntaxOfUnnamed()
    {
        if (Format != DicomFileFormat.DICOM3NoFileMetaInfo) return DicomTransferSyntax.ExplicitVRLittleEndian;
        var start = source.Peek(ElementHeader.ShortSize);
        var isExplicit = ElementHeader.LooksExplicit(start);
        var isBig = start.Length >= 2 && start[0] == 0 && start[1] != 0;
        return (isExplicit, isBig) switch
        {
            (true, true) => DicomTransferSyntax.ExplicitVRBigEndian,
            (true, false) => DicomTransferSyntax.ExplicitVRLittleEndian,
            (false, true) => DicomTransferSyntax.ImplicitVRBigEndian,
            (false, false) => DicomTransferSyntax.ImplicitVRLittleEndian,
        };
    }

    private void RecognizeForerunners(DicomDataset dataset)
    {
        if (Format == DicomFileFormat.DICOM3) return;
        Format = dataset.GetSingleValueOrDefault(DicomTag.RecognitionCodeRETIRED, "") switch
        {
            "ACR-NEMA 1.0" => DicomFileFormat.ACRNEMA1,
            "ACR-NEMA 2.0" => DicomFileFormat.ACRNEMA2,
            _ => Format,
        };
    }
}
