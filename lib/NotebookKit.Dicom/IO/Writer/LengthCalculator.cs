namespace FellowOakDicom.IO.Writer;

/// <summary>The numbers of bytes that items take in a file.</summary>
internal sealed class LengthCalculator(bool isExplicitVR, DicomWriteOptions options)
{
    private const long ItemHeader = 8;

    public long Of(IEnumerable<DicomItem> items) => items.Sum(Of);

    /// <summary>A sequence's items, with its delimiter if it needs one.</summary>
    public long OfItems(DicomSequence sequence)
    {
        var delimiter = options.ExplicitLengthSequenceItems ? 0 : ItemHeader;
        return sequence.Items.Sum(item => ItemHeader + Of(item) + delimiter) + (HasLength(sequence) ? 0 : ItemHeader);
    }

    /// <summary>
    /// Whether a sequence declares its length. Private ones do, as in fo-dicom, but not under implicit VR, where only
    /// an undefined length shows a reader that they are sequences.
    /// </summary>
    public bool HasLength(DicomSequence sequence) =>
        sequence.Tag.IsPrivate ? isExplicitVR : options.ExplicitLengthSequences;

    /// <summary>Whether an item is left out as PS3.5 7.2 advises.</summary>
    public bool IsLeftOut(DicomItem item) => item.Tag.Element == 0x0000 && !options.KeepGroupLengths;

    private long Of(DicomItem item)
    {
        if (IsLeftOut(item)) return 0;
        return item switch
        {
            DicomElement element => Header(item.ValueRepresentation, element.Buffer.Size) + element.Buffer.Size,
            DicomSequence sequence => Header(item.ValueRepresentation, ValueLength.Undefined) + OfItems(sequence),
            DicomFragmentSequence fragments => Header(item.ValueRepresentation, ValueLength.Undefined)
                + ItemHeader + (fragments.OffsetTable.Count * 4) +
                    fragments.Sum(fragment => ItemHeader + fragment.Size) + ItemHeader,
            _ => 0,
        };
    }

    private long Header(DicomVR vr, long length) => isExplicitVR && !ValueLength.IsShort(vr, length) ? 12 : 8;
}
