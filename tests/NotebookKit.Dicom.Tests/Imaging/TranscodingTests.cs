using FellowOakDicom;
using FellowOakDicom.Imaging;
using FellowOakDicom.Imaging.Codec;
using NotebookKit.TestSupport;

namespace NotebookKit.Dicom.Tests.Imaging;

public sealed class TranscodingTests
{
    public static TheoryData<string> RleFiles =>
    [
        "MR_small_RLE.dcm", "SC_rgb_rle.dcm", "SC_rgb_rle_2frame.dcm", "SC_rgb_rle_16bit.dcm",
        "SC_rgb_rle_16bit_2frame.dcm", "SC_rgb_rle_32bit.dcm", "SC_rgb_rle_32bit_2frame.dcm", "rtdose_rle.dcm",
        "rtdose_rle_1frame.dcm",
    ];

    [Theory, MemberData(nameof(RleFiles))]
    public void Clone_OfAnRleFile_HasThePixelsThatDcmdrleMakes(string name)
    {
        var file = Path.Combine(Judge.PydicomData("test_files"), name);
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Judge.RunTool("dcmdrle", file, folder.File("plain.dcm")).ExitCode);

        var clone = DicomFile.Open(file).Clone(DicomTransferSyntax.ExplicitVRLittleEndian);

        Assert.Equal(DicomTransferSyntax.ExplicitVRLittleEndian, clone.FileMetaInfo.TransferSyntax);
        Assert.Equal(Pixels(DicomFile.Open(folder.File("plain.dcm")).Dataset), Pixels(clone.Dataset));
        Assert.Equal(clone.Dataset.GetDicomItem<DicomItem>(DicomTag.PixelData)!.ValueRepresentation.Code,
            clone.Dataset.GetSingleValue<int>(DicomTag.BitsAllocated) > 8 ? "OW" : "OB");
    }

    [Fact]
    public void DecodeFrame_OfAnRleFile_IsThatFrameAlone()
    {
        var dataset = Open("SC_rgb_rle_2frame.dcm");
        var all = Pixels(dataset.Clone(DicomTransferSyntax.ExplicitVRLittleEndian));

        var frame =
            new DicomTranscoder(DicomTransferSyntax.RLELossless, DicomTransferSyntax.ExplicitVRLittleEndian)
                .DecodeFrame(dataset, 1);

        Assert.Equal(all[(all.Length / 2)..], frame.Data);
    }

    [Theory]
    [InlineData("MR_small_bigendian.dcm", "MR_small.dcm")]
    [InlineData("MR_small_implicit.dcm", "MR_small.dcm")]
#if EMBEDDED
    [InlineData("rtdose_expb.dcm", "rtdose.dcm")]
#endif
    public void Clone_BetweenUncompressedSyntaxes_HasTheSamePixels(string name, string other)
    {
        var clone = Open(name).Clone(DicomTransferSyntax.ExplicitVRLittleEndian);

        Assert.Equal(Pixels(Open(other)), Pixels(clone));
    }

#if EMBEDDED
    [Theory]
    [InlineData("rtdose.dcm")]
    [InlineData("MR_small.dcm")]
    [InlineData("SC_rgb_small_odd.dcm")]
    public void Clone_ToBigEndianAndSaved_IsReadByPydicomAsTheSamePixels(string name)
    {
        using var folder = new TemporaryFolder();
        var original = Path.Combine(Judge.PydicomData("test_files"), name);
        DicomFile.Open(original).Clone(DicomTransferSyntax.ExplicitVRBigEndian).Save(folder.File("big.dcm"));

        var same = Judge.RunPython("same_pixels.py", original, folder.File("big.dcm"));

        Assert.Equal("same", same.Trim());
    }
#endif

    [Fact]
    public void Clone_OfADatasetWithoutPixels_ChangesTheSyntaxAlone()
    {
        var dataset = new DicomDataset(DicomTransferSyntax.JPEG2000Lossless).Add(DicomTag.PatientID, "1");

        var clone = dataset.Clone(DicomTransferSyntax.ImplicitVRLittleEndian);

        Assert.Equal(DicomTransferSyntax.ImplicitVRLittleEndian, clone.InternalTransferSyntax);
        Assert.Equal("1", clone.GetString(DicomTag.PatientID));
    }

    [Theory]
    [InlineData("JPEG2000.dcm", "JPEG 2000 Image Compression")]
    [InlineData("MR_small_jpeg_ls_lossless.dcm", "JPEG-LS Lossless")]
    public void Clone_OfACompressionThatThereIsNoCodecFor_NamesIt(string name, string syntax)
    {
        var error =
            Assert.Throws<DicomCodecException>(() => Open(name).Clone(DicomTransferSyntax.ExplicitVRLittleEndian));

        Assert.Contains(syntax, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Clone_ToACompressionThatThereIsNoCodecFor_NamesIt()
    {
        var error =
            Assert.Throws<DicomCodecException>(() => Open("CT_small.dcm").Clone(DicomTransferSyntax.JPEG2000Lossless));

        Assert.Contains("JPEG 2000 Image Compression (Lossless Only)", error.Message, StringComparison.Ordinal);
    }

    private static DicomDataset Open(string name) =>
        DicomFile.Open(Path.Combine(Judge.PydicomData("test_files"), name)).Dataset;

    /// <summary>The frames without the padding after them.</summary>
    private static byte[] Pixels(DicomDataset dataset)
    {
        var pixelData = DicomPixelData.Create(dataset);
        return [.. Enumerable.Range(0, pixelData.NumberOfFrames).SelectMany(frame => pixelData.GetFrame(frame).Data)];
    }
}
