using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.IO.Reader;

/// <content>Sequences of items (PS3.5 7.5) and of fragments (PS3.5 A.4).</content>
internal sealed partial class DatasetReader
{
    private DicomReaderResult ReadUndefined(OpenItem current, DicomTag tag, DicomVR vr, in ElementHeader header)
    {
        if (vr == DicomVR.OB || vr == DicomVR.OW) return ReadFragments(current, tag, header);
        if (vr != DicomVR.SQ && vr != DicomVR.UN)
        {
            throw Malformed(header, $"a value of VR {vr.Code} must declare its length");
        }
        // A value of unknown VR and length is a sequence (PS3.5 6.2.2).
        if (_source.Remaining >= 4 && !StartsWithItem(current.IsBig, header.ValueLength, out _))
        {
            throw Malformed(
                header, $"a sequence must begin with an item (fffe,e000), byte {_source.Position} does not");
        }
        StartsWithItem(current.IsBig, header.ValueLength, out var isBig);
        return Open(current, tag, header, isBig);
    }

    /// <summary>
    /// Whether an item or the sequence's end comes next. A sequence in a value of unknown VR is little endian whatever
    /// is around it (PS3.5 6.2.2).
    /// </summary>
    private bool StartsWithItem(bool isAroundBig, uint length, out bool isBig)
    {
        isBig = isAroundBig;
        var bytes = _source.Peek(4);
        if (bytes.Length < 4 || length < 4) return false;
        if (ElementHeader.ReadTag(bytes, isAroundBig) is ElementHeader.Item or ElementHeader.SequenceDelimitation)
        {
            return true;
        }
        isBig = false;
        return ElementHeader.ReadTag(bytes, isBig: false) is ElementHeader.Item or ElementHeader.SequenceDelimitation;
    }

    private DicomReaderResult Open(OpenItem current, DicomTag tag, in ElementHeader header, bool isBig)
    {
        if (_open.Count / 2 >= MaximumDepth)
        {
            throw Malformed(header, $"sequences are nested more than {MaximumDepth} deep");
        }
        var sequence = new DicomSequence(tag);
        current.Dataset.Read(sequence);
        _open.Push(new OpenItem
        {
            Dataset = current.Dataset,
            Around = current,
            Sequence = sequence,
            End = header.IsUndefined ? long.MaxValue : _source.Position + header.ValueLength,
            IsExplicit = current.IsExplicit,
            IsBig = isBig,
            Encodings = current.Encodings,
        });
        return DicomReaderResult.Processing;
    }

    private DicomReaderResult ReadItem(OpenItem current, DicomSequence sequence)
    {
        if (!ElementHeader.TryPeek(_source, isExplicit: false, current.IsBig, out var header))
        {
            return DicomReaderResult.Suspended;
        }
        if (header.IsZero && current.End == long.MaxValue) return ReadZeros(current, header);
        // Anything else than an item is an element after the sequence, which was not closed.
        if (header.Number is not (ElementHeader.Item or ElementHeader.SequenceDelimitation)) return Close();
        _source.Position += header.Size;
        if (header.Number == ElementHeader.SequenceDelimitation) return Close();
        if (!header.IsUndefined && header.ValueLength > _source.Remaining) return DicomReaderResult.Suspended;

        var item = new DicomDataset { FallbackEncodings = current.Encodings }.NotValidated();
        sequence.Items.Add(item);
        _open.Push(new OpenItem
        {
            Dataset = item,
            Around = current,
            End = header.IsUndefined ? long.MaxValue : _source.Position + header.ValueLength,
            IsExplicit = header.ValueLength != 0 && IsItemExplicit(current, sequence.Tag),
            IsBig = current.IsBig,
            Encodings = current.Encodings,
        });
        return DicomReaderResult.Processing;
    }

    /// <summary>
    /// Items may be implicit in an explicit dataset (PS3.5 6.2.2). The reverse occurs in private sequences.
    /// </summary>
    private bool IsItemExplicit(OpenItem current, DicomTag sequence)
    {
        if (current.IsExplicit) return IsExplicit(expected: true, current.IsBig);
        var header = _source.Peek(ElementHeader.ShortSize);
        return sequence.IsPrivate
            && header.Length == ElementHeader.ShortSize
            && DicomVR.Find(header[4], header[5]) is not null;
    }

    private DicomReaderResult ReadFragments(OpenItem current, DicomTag tag, in ElementHeader header)
    {
        // Fragments are bytes (PS3.5 A.4), also where implicit VR would have words.
        DicomFragmentSequence fragments =
            header.VR == DicomVR.OW ? new DicomOtherWordFragment(tag) : new DicomOtherByteFragment(tag);
        var isWhole = true;
        for (var isTable = true; ; isTable = false)
        {
            var isHeader = ElementHeader.TryPeek(_source, isExplicit: false, current.IsBig, out var item);
            if (!isHeader && (isTable || IsBeginningOf(ElementHeader.Item, current.IsBig)))
            {
                return DicomReaderResult.Suspended;
            }
            if (!isHeader || item.IsZero || IsNextElement(tag, item))
            {
                EndWithoutDelimiter(tag, isHeader ? item : null, current.IsBig);
                break;
            }
            if (item.Number is not (ElementHeader.Item or ElementHeader.SequenceDelimitation))
            {
                throw Malformed(
                    item, $"expected a fragment (fffe,e000) of {tag}, which begins at byte {header.Offset}");
            }
            _source.Position += item.Size;
            if (item.Number == ElementHeader.SequenceDelimitation) break;
            if (item.ValueLength > _source.Remaining) return DicomReaderResult.Suspended;
            if (_source.Take(item.ValueLength) is { } data)
            {
                fragments.Add(
                    EndianByteBuffer.Create(
                        data, current.IsBig ? Endian.Big : Endian.Little,
                        isTable ? 4 : fragments.ValueRepresentation.UnitSize));
            }
            else isWhole = false;
        }
        // A fragment was skipped because it is large: the other fragments are of no use without it.
        if (isWhole) current.Dataset.Read(fragments);
        return DicomReaderResult.Processing;
    }
}
