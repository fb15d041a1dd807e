using FellowOakDicom;
using NotebookKit.Dicom.Tests.Conformance;
using NotebookKit.Dicom.Tests.Robustness;
using NotebookKit.TestSupport;

namespace NotebookKit.Dicom.Tests.Departures;

/// <summary>
/// Elements that hold a value of pixels are US or SS, as Pixel Representation says (PS3.3 C.7.6.3.1). Where the file
/// states no VR, fo-dicom 5.1.3 takes US: a padding of −2000 is 63536 then, for good once it is saved in explicit VR.
/// </summary>
public sealed class PixelValueTests : IDisposable
{
    private static readonly byte[] Minus2000 = [0x30, 0xf8];

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(0, "US", 63536)]
    [InlineData(1, "SS", -2000)]
    public void Open_ImplicitPixelValue_HasTheSignOfThePixels(byte representation, string vr, int value)
    {
        var data = Open(DicomTransferSyntax.ImplicitVRLittleEndian, [.. Signed(representation), .. Padding()]);

        Assert.Equal(vr, data.GetDicomItem<DicomElement>(DicomTag.PixelPaddingValue)!.ValueRepresentation.Code);
        Assert.Equal(value, data.GetSingleValue<int>(DicomTag.PixelPaddingValue));
    }

    /// <summary>Elements are in the order of their tags, and these come before Pixel Representation.</summary>
    [Fact]
    public void Open_PixelValueBeforePixelRepresentation_HasTheSignOfThePixels() =>
        Assert.Equal(-2000, Open(
            DicomTransferSyntax.ImplicitVRLittleEndian,
            [.. Implicit(DicomTag.MappedPixelValue, Minus2000), .. Signed(1)])
            .GetSingleValue<int>(DicomTag.MappedPixelValue));

    [Fact]
    public void Open_PixelValueInASequence_HasTheSignOfThePixelsAroundIt() =>
        Assert.Equal(-2000, InSequence(DicomTag.RealWorldValueMappingSequence, []));

    /// <summary>An icon has pixels of its own.</summary>
    [Fact]
    public void Open_PixelValueOfAnIcon_HasTheSignOfTheIconsPixels() =>
        Assert.Equal(63536, InSequence(DicomTag.IconImageSequence, Signed(0)));

    [Fact]
    public void Open_PixelValueOfUnknownVRInAnExplicitFile_HasTheSignOfThePixels()
    {
        byte[] dataset =
        [
            .. CraftedFile.UnsignedShort(DicomTag.PixelRepresentation, 1),
            .. CraftedFile.Element(DicomTag.PixelPaddingValue, "UN", Minus2000),
        ];

        Assert.Equal(
            -2000,
            Open(DicomTransferSyntax.ExplicitVRLittleEndian, dataset).GetSingleValue<int>(DicomTag.PixelPaddingValue));
    }

    /// <summary>
    /// PS3.3 C.11.1.1.1: one entry is US, more are OW. As US they may not even fit an explicit VR length.
    /// </summary>
    [Theory]
    [InlineData(1, "US")]
    [InlineData(40_000, "OW")]
    public void Open_ImplicitLookupTable_IsWordsUnlessItIsOneNumber(int entries, string vr)
    {
        var data = Open(DicomTransferSyntax.ImplicitVRLittleEndian, Implicit(DicomTag.LUTData, new byte[entries * 2]));

        Assert.Equal(vr, data.GetDicomItem<DicomElement>(DicomTag.LUTData)!.ValueRepresentation.Code);
        Assert.Equal(entries, Rewritten(data).GetValues<ushort>(DicomTag.LUTData).Length);
    }

    /// <summary>What dcmdump finds out in an implicit file, an explicit one must say itself.</summary>
    [Fact]
    public void Save_ImplicitFileAsExplicit_WritesTheVRsThatDcmdumpReadsInTheImplicitOne()
    {
        byte[] dataset =
        [
            .. Implicit(DicomTag.SOPClassUID, "1.2.840.10008.5.1.4.1.1.2\0"u8),
            .. Implicit(DicomTag.SOPInstanceUID, "1.2.3.4\0"u8),
            .. Signed(1), .. Implicit(DicomTag.SmallestImagePixelValue, [0x00, 0xfc]),
            .. Implicit(DicomTag.LargestImagePixelValue, [0xf8, 0x03]), .. Padding(),
            .. Implicit(DicomTag.PixelPaddingRangeLimit, [0x18, 0xfc]),
        ];
        File.WriteAllBytes(
            _folder.File("implicit.dcm"), CraftedFile.Create(DicomTransferSyntax.ImplicitVRLittleEndian, dataset));
        var file = DicomFile.Open(_folder.File("implicit.dcm"));
        file.FileMetaInfo.TransferSyntax = DicomTransferSyntax.ExplicitVRLittleEndian;
        file.Save(_folder.File("explicit.dcm"));

        var judged = DcmdumpReader.Read(_folder.Path);

        Assert.Contains("(0028,0120) SS -2000", judged[_folder.File("implicit.dcm")].Select(line => line.Trim()));
        Assert.Equal(judged[_folder.File("implicit.dcm")], judged[_folder.File("explicit.dcm")]);
    }

    public void Dispose() => _folder.Dispose();

    private static int InSequence(DicomTag sequence, byte[] before)
    {
        byte[] item = [.. before, .. Padding()];
        byte[] dataset =
        [
            .. Signed(1),
            .. Implicit(sequence, [.. CraftedFile.Header(DicomTag.Item, (uint)item.Length), .. item]),
        ];
        return Open(DicomTransferSyntax.ImplicitVRLittleEndian, dataset).GetSequence(sequence).Items[0]
            .GetSingleValue<int>(DicomTag.PixelPaddingValue);
    }

    private static byte[] Signed(byte representation) => Implicit(DicomTag.PixelRepresentation, [representation, 0]);

    private static byte[] Padding() => Implicit(DicomTag.PixelPaddingValue, Minus2000);

    private static byte[] Implicit(DicomTag tag, ReadOnlySpan<byte> value) =>
        [.. CraftedFile.Header(tag, (uint)value.Length), .. value];

    private static DicomDataset Open(DicomTransferSyntax syntax, byte[] dataset) =>
        DicomFile.Open(new MemoryStream(CraftedFile.Create(syntax, dataset))).Dataset;

    private static DicomDataset Rewritten(DicomDataset data)
    {
        data.AddOrUpdate(DicomTag.SOPClassUID, DicomUID.CTImageStorage).AddOrUpdate(DicomTag.SOPInstanceUID, "1.2");
        var file = new DicomFile(data);
        file.FileMetaInfo.TransferSyntax = DicomTransferSyntax.ExplicitVRLittleEndian;
        using var stream = new MemoryStream();
        file.Save(stream);
        stream.Position = 0;
        return DicomFile.Open(stream, FileReadOption.ReadAll).Dataset;
    }
}
