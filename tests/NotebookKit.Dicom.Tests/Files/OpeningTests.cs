using System.Text;
using FellowOakDicom;
using NotebookKit.Dicom.Tests.Robustness;
using NotebookKit.TestSupport;

namespace NotebookKit.Dicom.Tests.Files;

public class OpeningTests
{
    private static readonly DicomTransferSyntax Explicit = DicomTransferSyntax.ExplicitVRLittleEndian;

    [Fact]
    public void Open_StopBeforePixelData_IsPartialWithTheRest()
    {
        byte[] dataset =
        [
            .. CraftedFile.UnsignedShort(DicomTag.Rows, 2),
            .. CraftedFile.Element(DicomTag.PixelData, "OB", new byte[8]),
        ];

        var file = DicomFile.Open(
            new MemoryStream(CraftedFile.Create(Explicit, dataset)), Encoding.ASCII, state =>
                state.Tag == DicomTag.PixelData);

        Assert.True(file.IsPartial);
        Assert.Equal([DicomTag.Rows], file.Dataset.Select(item => item.Tag));
    }

    [Theory]
    [InlineData(FileReadOption.Default, false)]
    [InlineData(FileReadOption.ReadLargeOnDemand, false)]
    [InlineData(FileReadOption.ReadAll, true)]
    public void Open_LargeValue_IsInMemoryOnlyIfAllIsRead(FileReadOption option, bool isMemory)
    {
        var value = Enumerable.Range(0, 70_000).Select(i => (byte)i).ToArray();
        var file = Open(CraftedFile.Element(DicomTag.PixelData, "OB", value), option);

        var buffer = file.Dataset.GetDicomItem<DicomOtherByte>(DicomTag.PixelData)!.Buffer;

        Assert.Equal(isMemory, buffer.IsMemory);
        Assert.Equal(value, buffer.Data);
    }

    [Fact]
    public void Open_SkipLargeTags_LeavesThemOut()
    {
        byte[] dataset =
        [
            .. CraftedFile.UnsignedShort(DicomTag.Rows, 2),
            .. CraftedFile.Element(DicomTag.PixelData, "OB", new byte[70_000]),
        ];

        Assert.Equal([DicomTag.Rows], Open(dataset, FileReadOption.SkipLargeTags).Dataset.Select(item => item.Tag));
    }

    [Fact]
    public void Open_NoCharacterSetNamed_DecodesWithTheFallback()
    {
        var bytes = CraftedFile.Create(Explicit, CraftedFile.Element(DicomTag.PatientName, "PN", [.. "情報"u8]));

        Assert.Equal(
            "情報", DicomFile.Open(new MemoryStream(bytes), Encoding.UTF8).Dataset.GetString(DicomTag.PatientName));
    }

    [Fact]
    public void Open_NoPreambleOrNoMeta_IsReadAllTheSame()
    {
        byte[] dataset =
        [
            .. CraftedFile.Element(DicomTag.Modality, "CS", [.. "CT"u8]),
            .. CraftedFile.Element(DicomTag.PatientComments, "LT", new byte[200]),
        ];
        var noPreamble = DicomFile.Open(new MemoryStream(CraftedFile.Create(Explicit, dataset)[132..]));
        var bare = DicomFile.Open(new MemoryStream(dataset));

        Assert.Equal(
            (DicomFileFormat.DICOM3NoPreamble, "CT"),
            (noPreamble.Format, noPreamble.Dataset.GetString(DicomTag.Modality)));
        Assert.Equal(
            (DicomFileFormat.DICOM3NoFileMetaInfo, "CT"), (bare.Format, bare.Dataset.GetString(DicomTag.Modality)));
        Assert.Equal(Explicit, bare.Dataset.InternalTransferSyntax);
    }

    [Fact]
    public void Open_UnknownVRWithImplicitSequence_ReadsItsItems()
    {
        byte[] item = [.. CraftedFile.Header(DicomTag.ReferencedSOPInstanceUID, 6), .. "1.2.34"u8];
        byte[] items = [.. CraftedFile.Header(DicomTag.Item, (uint)item.Length), .. item];

        var sequence = Open(CraftedFile.Element(DicomTag.ReferencedImageSequence, "UN", items)).Dataset
            .GetSequence(DicomTag.ReferencedImageSequence);

        Assert.Equal("1.2.34", Assert.Single(sequence.Items).GetString(DicomTag.ReferencedSOPInstanceUID));
    }

    [Fact]
    public void Open_PrivateElements_BelongToTheCreatorOfTheirBlock()
    {
        byte[] dataset =
        [
            .. CraftedFile.Element(new DicomTag(0x0029, 0x0010), "LO", [.. "FIRST "u8]),
            .. CraftedFile.Element(new DicomTag(0x0029, 0x0011), "LO", [.. "SECOND"u8]),
            .. CraftedFile.Element(new DicomTag(0x0029, 0x1001), "LO", [.. "1st "u8]),
            .. CraftedFile.Element(new DicomTag(0x0029, 0x1101), "LO", [.. "2nd "u8]),
        ];

        var read = Open(dataset).Dataset;

        Assert.Equal("1st", read.GetString(new DicomTag(0x0029, 0x0001, "FIRST")));
        Assert.Equal("2nd", read.GetString(new DicomTag(0x0029, 0x0001, "SECOND")));
        Assert.False(read.Contains(new DicomTag(0x0029, 0x0001, "THIRD")));
    }

    [Fact]
    public void Open_FileIsCutOff_LeavesOutTheValueThatIsNotWhole()
    {
        var file = Open(
            [
                .. CraftedFile.Element(DicomTag.Modality, "CS", [.. "CT"u8]),
                .. CraftedFile.Header(DicomTag.PixelData, "OB", 8), 1, 2, 3,
            ]);

        Assert.True(file.IsPartial);
        Assert.Equal([DicomTag.Modality], file.Dataset.Select(item => item.Tag));
    }

    [Fact]
    public void Open_FileIsCutOffInAnItemOfKnownLength_LeavesOutTheItem()
    {
        var file = Open(
        [
            .. CraftedFile.Header(DicomTag.ReferencedImageSequence, "SQ", CraftedFile.UndefinedLength),
            .. CraftedFile.Header(DicomTag.Item, 0),
            .. CraftedFile.Header(DicomTag.Item, 100), .. CraftedFile.Element(DicomTag.Modality, "CS", [.. "CT"u8]),
        ]);

        Assert.True(file.IsPartial);
        Assert.Empty(Assert.Single(file.Dataset.GetSequence(DicomTag.ReferencedImageSequence).Items));
    }

    [Fact]
    public void Open_FileIsCutOffInAFragment_LeavesOutThePixelData()
    {
        var file = Open(
        [
            .. CraftedFile.Header(DicomTag.PixelData, "OB", CraftedFile.UndefinedLength),
            .. CraftedFile.Header(DicomTag.Item, 0), .. CraftedFile.Header(DicomTag.Item, 4), 1, 2,
        ]);

        Assert.True(file.IsPartial);
        Assert.Empty(file.Dataset);
    }

    [Fact]
    public void Open_FragmentsWithoutADelimiter_EndWithTheFile()
    {
        var file = Open(
        [
            .. CraftedFile.Header(DicomTag.PixelData, "OB", CraftedFile.UndefinedLength),
            .. CraftedFile.Header(DicomTag.Item, 0), .. CraftedFile.Header(DicomTag.Item, 2), 1, 2,
        ]);

        Assert.False(file.IsPartial);
        var fragments = file.Dataset.GetDicomItem<DicomFragmentSequence>(DicomTag.PixelData)!.Fragments;
        Assert.Equal([1, 2], Assert.Single(fragments).Data);
    }

    [Fact]
    public void Open_FileMetaInformationWithoutATransferSyntax_IsTakenForExplicit()
    {
        var file = DicomFile.Open(Path.Combine(Judge.PydicomData("test_files"), "meta_missing_tsyntax.dcm"));

        Assert.Equal(DicomTransferSyntax.ExplicitVRLittleEndian, file.Dataset.InternalTransferSyntax);
        // It is not implicit, as each element shows.
        Assert.Equal(DicomVR.OB, file.Dataset.GetDicomItem<DicomElement>(DicomTag.PixelData)!.ValueRepresentation);
    }

#if !EMBEDDED
    // fo-dicom takes the first of the VRs that the dictionary allows, also where PS3.3 C.7.6.3.1 would have the other.
    [Fact]
    public void Open_ImplicitPixelValueOfASignedImage_IsUnsigned()
    {
        byte[] dataset =
        [
            .. CraftedFile.Header(DicomTag.PixelRepresentation, 2), 1, 0,
            .. CraftedFile.Header(DicomTag.SmallestImagePixelValue, 2), 0xff, 0xff,
        ];

        var read =
            DicomFile.Open(
                new MemoryStream(CraftedFile.Create(DicomTransferSyntax.ImplicitVRLittleEndian, dataset))).Dataset;

        Assert.Equal(65535, read.GetSingleValue<int>(DicomTag.SmallestImagePixelValue));
    }
#endif

#if EMBEDDED

    [Fact]
    public void Open_SequencesNested10000Deep_NamesTagAndOffset()
    {
        byte[] level =
        [
            .. CraftedFile.Header(DicomTag.ReferencedImageSequence, "SQ", CraftedFile.UndefinedLength),
            .. CraftedFile.Header(DicomTag.Item, CraftedFile.UndefinedLength),
        ];
        byte[] dataset = [.. Enumerable.Repeat(level, 10_000).SelectMany(bytes => bytes)];

        var error = Assert.Throws<DicomFileException>(() => Open(dataset));

        Assert.Contains("(0008,1140) at byte ", error.Message);
    }

    [Fact]
    public void Open_DamagedVR_ReadsTheElementsAfterIt()
    {
        byte[] dataset =
        [
            .. CraftedFile.Element(DicomTag.Modality, "CS", [.. "CT"u8]),
            .. CraftedFile.Element(DicomTag.PatientName, "?!", [.. "Joho"u8]),
            .. CraftedFile.Element(DicomTag.PatientID, "LO", [.. "1234"u8]),
        ];

        var read = Open(dataset).Dataset;

        Assert.Equal(("Joho", "1234"), (read.GetString(DicomTag.PatientName), read.GetString(DicomTag.PatientID)));
    }
#endif

    private static DicomFile Open(byte[] dataset, FileReadOption option = FileReadOption.Default) =>
        DicomFile.Open(new MemoryStream(CraftedFile.Create(Explicit, dataset)), option);
}
