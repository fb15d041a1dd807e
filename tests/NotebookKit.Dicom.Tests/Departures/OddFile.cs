using FellowOakDicom;
using NotebookKit.Dicom.Tests.Robustness;

namespace NotebookKit.Dicom.Tests.Departures;

/// <summary>A small image, and the same with something in it that PS3.5 does not allow.</summary>
internal static class OddFile
{
    public static readonly byte[] Zeros = new byte[8];
    public static readonly byte[] EndOfItem = CraftedFile.Header(DicomTag.ItemDelimitationItem, 0);
    public static readonly byte[] EndOfSequence = CraftedFile.Header(DicomTag.SequenceDelimitationItem, 0);
    public static readonly byte[] Name = CraftedFile.Element(DicomTag.PatientName, "PN", [.. "A^B "u8]);

    private static readonly byte[] OpenItem = CraftedFile.Header(DicomTag.Item, CraftedFile.UndefinedLength);
    private static readonly byte[] Native = CraftedFile.Element(DicomTag.PixelData, "OW", [1, 2, 3, 4, 5, 6, 7, 8]);
    private static readonly byte[] Fragments =
    [
        .. CraftedFile.Header(DicomTag.PixelData, "OB", CraftedFile.UndefinedLength),
        .. CraftedFile.Header(DicomTag.Item, 0), .. CraftedFile.Header(DicomTag.Item, 4), 1, 2, 3, 4,
    ];

    private static readonly byte[] Signature = CraftedFile.Element(DicomTag.DataSetTrailingPadding, "OB", [0, 0]);

    /// <summary>What is odd, the file with it, and the file without it.</summary>
    public static readonly (string What, byte[] Odd, byte[] Clean)[] All =
    [
        .. from count in Enumerable.Range(1, 7)
           select ($"{count} bytes at the end", Image([], Bytes(0xab, count)), Image()),
        ("a line's end at the end", Image([], [.. "\r\n"u8]), Image()),
        ("zeros at the end", Image([], new byte[4099]), Image()),
        ("a delimiter at the end", Image([], EndOfSequence), Image()),
        ("an item among the elements", Image(CraftedFile.Header(DicomTag.Item, 0)), Image()),
        ("an item with a value among them", Image([.. CraftedFile.Header(DicomTag.Item, 12), .. Name]), Image()),
        ("an open item among the elements", Image([.. OpenItem, .. Name, .. EndOfItem]), Image(Name)),
        ("an item's end among the elements", Image(EndOfItem), Image()),
        ("a sequence's end among the elements", Image(EndOfSequence), Image()),
        ("a sequence's end that states a length", Image([.. EndOfSequence[..4], .. Bytes(0xff, 4)]), Image()),
        ("zeros among the elements", Image(Zeros), Image()),
        ("zeros instead of a sequence's end", Image(Sequence(EndOfItem, Zeros)), Image(WholeSequence())),
        ("zeros instead of an item's end", Image(Sequence(Zeros, EndOfSequence)), Image(WholeSequence())),
        ("zeros instead of both", Image(Sequence(Zeros, Zeros)), Image(WholeSequence())),
        ("zeros instead of the pixels' end", Compressed(Zeros), Compressed(EndOfSequence)),
        ("no end of the pixels", Compressed([]), Compressed(EndOfSequence)),
        ("half an end of the pixels", Compressed(EndOfSequence[..5]), Compressed(EndOfSequence)),
        ("a line's end after the pixels", Compressed([.. "\r\n"u8]), Compressed(EndOfSequence)),
        ("an element after pixels without an end", Compressed(Signature), Compressed([.. EndOfSequence, .. Signature])),
        (
            "file meta information in the dataset",
            Image(CraftedFile.Element(DicomTag.SourceApplicationEntityTitle, "AE", [.. "X "u8])),
            Image()
        ),
    ];

    /// <summary>The image with other bytes before its pixels' description, and behind all.</summary>
    public static byte[] Image(byte[]? among = null, byte[]? behind = null) => CraftedFile.Create(
        DicomTransferSyntax.ExplicitVRLittleEndian, [.. Header(), .. among ?? [], .. Pixels(), .. behind ?? []]);

    public static byte[] Pixels() => [.. Description(), .. Native];

    /// <summary>The elements before the patient's.</summary>
    public static byte[] Header() =>
    [
        .. CraftedFile.Element(DicomTag.SOPClassUID, "UI", [.. "1.2.840.10008.5.1.4.1.1.2\0"u8]),
        .. CraftedFile.Element(DicomTag.SOPInstanceUID, "UI", [.. "1.2.3\0"u8]),
        .. CraftedFile.Element(DicomTag.Modality, "CS", [.. "CT"u8]),
    ];

    private static byte[] Description() =>
    [
        .. CraftedFile.UnsignedShort(DicomTag.Rows, 2), .. CraftedFile.UnsignedShort(DicomTag.Columns, 2),
        .. CraftedFile.UnsignedShort(DicomTag.BitsAllocated, 16),
        .. CraftedFile.UnsignedShort(DicomTag.PixelRepresentation, 1),
    ];

    private static byte[] Compressed(byte[] end) =>
        CraftedFile.Create(DicomTransferSyntax.RLELossless, [.. Header(), .. Description(), .. Fragments, .. end]);

    private static byte[] WholeSequence() => Sequence(EndOfItem, EndOfSequence);

    private static byte[] Sequence(byte[] itemEnd, byte[] end) =>
    [
        .. CraftedFile.Header(DicomTag.ReferencedImageSequence, "SQ", CraftedFile.UndefinedLength), .. OpenItem,
        .. CraftedFile.Element(DicomTag.ReferencedSOPInstanceUID, "UI", [.. "1.2\0"u8]), .. itemEnd, .. end, .. Name,
    ];

    private static byte[] Bytes(byte value, int count) => [.. Enumerable.Repeat(value, count)];
}
