using System.Runtime.CompilerServices;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.IO.Writer;

/// <summary>
/// Writes datasets (PS3.5 7). The bytes of values are written as they were read, in the target's byte order.
/// </summary>
internal sealed class DatasetWriter(Stream target, DicomTransferSyntax syntax, DicomWriteOptions options)
{
    private readonly bool _isBig = syntax.Endian == Endian.Big;
    private readonly HeaderWriter _headers = new(target, syntax.IsExplicitVR, syntax.Endian == Endian.Big);
    private readonly LengthCalculator _lengths = new(syntax.IsExplicitVR, options);

    /// <summary>Gives each text the character sets of the dataset that it is in.</summary>
    public static void Encode(DicomDataset dataset)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var encodings = dataset.GetEncodingsForSerialization();
        foreach (var item in dataset)
        {
            if (item is DicomStringElement text) text.TargetEncodings = encodings;
            if (item is not DicomSequence sequence) continue;
            foreach (var child in sequence.Items)
            {
                child.FallbackEncodings = encodings;
                Encode(child);
            }
        }
    }

    public void Write(DicomDataset dataset)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var item in dataset)
        {
            if (_lengths.IsLeftOut(item)) continue;
            if (item.Tag.Element == 0x0000) WriteGroupLength(dataset, item.Tag);
            else if (item is DicomElement element) Write(element);
            else if (item is DicomSequence sequence) Write(sequence);
            else if (item is DicomFragmentSequence fragments) Write(fragments);
        }
    }

    private void WriteGroupLength(DicomDataset dataset, DicomTag tag)
    {
        var length = _lengths.Of(dataset.EnumerateGroup(tag.Group));
        Write(new DicomUnsignedLong(tag, ValueLength.Require(tag, length)));
    }

    private void Write(DicomElement element)
    {
        var buffer = element.Buffer;
        _headers.Write(element.Tag, element.ValueRepresentation, ValueLength.Require(element.Tag, buffer.Size));
        WriteValue(buffer, element.ValueRepresentation.ByteSwap);
    }

    private void Write(DicomSequence sequence)
    {
        var hasLength = _lengths.HasLength(sequence);
        _headers.Write(sequence.Tag, DicomVR.SQ, hasLength
            ? ValueLength.Require(sequence.Tag, _lengths.OfItems(sequence))
            : ValueLength.Undefined);
        foreach (var item in sequence.Items)
        {
            _headers.Write(DicomTag.Item, DicomVR.NONE, options.ExplicitLengthSequenceItems
                ? ValueLength.Require(sequence.Tag, _lengths.Of(item))
                : ValueLength.Undefined);
            Write(item);
            if (!options.ExplicitLengthSequenceItems) _headers.Write(DicomTag.ItemDelimitationItem, DicomVR.NONE, 0);
        }
        if (!hasLength) _headers.Write(DicomTag.SequenceDelimitationItem, DicomVR.NONE, 0);
    }

    private void Write(DicomFragmentSequence fragments)
    {
        var table = ByteConverter.ToByteBuffer(fragments.OffsetTable.ToArray());
        _headers.Write(fragments.Tag, fragments.ValueRepresentation, ValueLength.Undefined);
        _headers.Write(DicomTag.Item, DicomVR.NONE, ValueLength.Require(fragments.Tag, table.Size));
        WriteValue(table, sizeof(uint));
        foreach (var fragment in fragments)
        {
            _headers.Write(DicomTag.Item, DicomVR.NONE, ValueLength.Require(fragments.Tag, fragment.Size));
            WriteValue(fragment, fragments.ValueRepresentation.ByteSwap);
        }
        _headers.Write(DicomTag.SequenceDelimitationItem, DicomVR.NONE, 0);
    }

    private void WriteValue(IByteBuffer buffer, int unitSize)
    {
        if (_isBig && buffer is EndianByteBuffer stored) buffer = stored.Internal;
        else if (_isBig && unitSize > 1) buffer = new SwapByteBuffer(buffer, unitSize);
        buffer.CopyToStream(target);
    }
}
