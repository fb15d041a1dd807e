using System.Text;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.IO.Reader;

/// <summary>
/// Reads a dataset (PS3.5 7). Nested items are kept on a stack in memory, so that no file can exhaust the thread's
/// stack. Where files break the rules, the reader does what fo-dicom and pydicom both do.
/// </summary>
internal sealed partial class DatasetReader
{
    // Real files nest less than 20 deep. The limit keeps methods that handle datasets recursively from a stack
    // overflow.
    private const int MaximumDepth = 256;

    private readonly ByteSource _source;
    private readonly Func<ParseState, bool>? _stop;
    private readonly ReadingNotes _notes;
    private readonly Stack<OpenItem> _open = new();
    private readonly List<(OpenItem Item, DicomTag Tag)> _asPixelsAre = [];
    private DicomTag? _previousTag;
    private bool _isExplicitSyntax;

    public DatasetReader(ByteSource source, Func<ParseState, bool>? stop, ReadingNotes notes)
    {
        _source = source;
        _stop = stop;
        _notes = notes;
    }

    /// <summary>Reads the rest of the source.</summary>
    /// <returns>Whether the dataset is whole, reading was stopped, or the source ended early.</returns>
    /// <exception cref="DicomReaderException">The bytes are no dataset.</exception>
    public DicomReaderResult Read(DicomDataset dataset, bool isExplicit, bool isBig, Encoding[] encodings)
    {
        _isExplicitSyntax = isExplicit;
        _open.Push(new OpenItem
        {
            Dataset = dataset,
            End = _source.Length,
            IsExplicit = IsExplicit(isExplicit, isBig),
            IsBig = isBig,
            Encodings = encodings,
        });
        var result = DicomReaderResult.Processing;
        while (result == DicomReaderResult.Processing)
        {
            var current = _open.Peek();
            if (_source.Position >= current.End) result = Close();
            else if (_source.Remaining == 0) result = DicomReaderResult.Suspended;
            else result = current.Sequence is null ? ReadElement(current) : ReadItem(current, current.Sequence);
        }
        SettleSigns();
        return result;
    }

    /// <summary>Whether the next element states its VR: some writers break the transfer syntax.</summary>
    private bool IsExplicit(bool expected, bool isBig)
    {
        var header = _source.Peek(ElementHeader.ShortSize);
        if (header.Length < ElementHeader.ShortSize || ElementHeader.ReadTag(header, isBig) >> 16 == 0xfffe)
        {
            return expected;
        }
        return ElementHeader.LooksExplicit(header);
    }

    private DicomReaderResult Close()
    {
        _open.Pop();
        return _open.Count == 0 ? DicomReaderResult.Success : DicomReaderResult.Processing;
    }

    private DicomReaderResult ReadElement(OpenItem current)
    {
        if (!ElementHeader.TryPeek(_source, current.IsExplicit, current.IsBig, out var header)) return ReadEnd(current);
        if (header.IsDelimiter) return ReadDelimiter(current, header);
        if (header.IsZero) return ReadZeros(current, header);
        if (IsMisplaced(current, header)) return PassOver(ReadingNoteKind.SecondMeta, header);

        var tag = current.TagOf(header);
        if (_stop is not null && IsStop(tag)) return DicomReaderResult.Stopped;
        _previousTag = tag;
        _source.Position += header.Size;

        var vr = header.VR;
        if (vr is null || vr == DicomVR.UN)
        {
            vr = ImplicitVR.Of(tag, _isExplicitSyntax, header.ValueLength);
            if (ImplicitVR.IsAsPixelsAre(tag, vr)) _asPixelsAre.Add((current, tag));
        }
        if (header.IsUndefined) return ReadUndefined(current, tag, vr, header);
        if (vr == DicomVR.SQ)
        {
            if (StartsWithItem(current.IsBig, header.ValueLength, out var isBig) || header.ValueLength == 0)
            {
                return Open(current, tag, header, isBig);
            }
            vr = DicomVR.UN;
        }
        return ReadValue(current, tag, vr, header);
    }

    private DicomReaderResult ReadDelimiter(OpenItem current, in ElementHeader header)
    {
        if (_open.Count == 1) return PassOver(ReadingNoteKind.StrayItem, header);
        if (header.Number == ElementHeader.Item)
        {
            // The item before it was not closed.
            if (current.End != long.MaxValue)
            {
                throw Malformed(header, "expected an element, found an item inside an item");
            }
            return Close();
        }
        _source.Position += header.Size;
        Close();
        // Some writers close the sequence without closing its last item.
        return header.Number == ElementHeader.SequenceDelimitation ? Close() : DicomReaderResult.Processing;
    }

    private bool IsStop(DicomTag tag) => _stop!(new ParseState
    {
        PreviousTag = _previousTag,
        Tag = tag,
        SequenceDepth = _open.Count / 2,
    });

    private DicomReaderResult ReadValue(OpenItem current, DicomTag tag, DicomVR vr, in ElementHeader header)
    {
        // A value that is cut off is left out.
        if (header.ValueLength > _source.Remaining) return DicomReaderResult.Suspended;
        if (_source.Take(header.ValueLength) is { } data)
        {
            if (vr.IsString) NoteUndeclared(current, tag, header, data);
            else
            {
                data = EndianByteBuffer.Create(data, current.IsBig ? Endian.Big : Endian.Little, vr.ByteSwap);
            }
            var element = ElementFactory.FromBuffer(vr, tag, current.Encodings, data);
            current.Dataset.Read(element);
            Note(current, element, header);
        }
        return DicomReaderResult.Processing;
    }

    /// <summary>Notes the character set or the private creator that later elements depend on.</summary>
    private static void Note(OpenItem current, DicomElement element, in ElementHeader header)
    {
        if (element.Tag == DicomTag.SpecificCharacterSet)
        {
            if (element.Count > 0) current.Encodings = DicomEncoding.GetEncodings(element.Get<string[]>());
        }
        else if (header.IsPrivateCreator && element is DicomStringElement creator)
        {
            current.Reserve(header.Number, creator.Get<string>());
        }
    }

    /// <summary>
    /// Gives the pixel values that state no VR the one that Pixel Representation demands. It may come after them.
    /// </summary>
    private void SettleSigns()
    {
        foreach (var (item, tag) in _asPixelsAre)
        {
            if (item.HasSignedPixels && item.Dataset.GetDicomItem<DicomUnsignedShort>(tag) is { } value)
            {
                item.Dataset.Read(new DicomSignedShort(tag, value.Buffer));
            }
        }
    }

    private static DicomReaderException Malformed(in ElementHeader header, string problem) =>
        new($"{(DicomTag)header.Number} at byte {header.Offset}: {problem}.");
}
