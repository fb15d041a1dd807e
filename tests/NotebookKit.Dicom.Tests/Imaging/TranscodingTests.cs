using FellowOakDicom;
using FellowOakDicom.Imaging;
using FellowOakDicom.Imaging.Codec;
using FellowOakDicom.IO.Buffer;
using NotebookKit.TestSupport;

namespace NotebookKit.Dicom.Tests.Imaging;

public sealed class TranscodingTests
{
    public static TheoryData<string> RleFiles =>
    [
        "MR_small_RLE.dcm", "SC_rgb_rle.dcm", "SC_rgb_rle_16bit.dcm", "SC_rgb_rle_16bit_2frame.dcm", "SC_rgb_rle_2frame.dcm",
        "SC_rgb_rle_32bit.dcm", "SC_rgb_rle_32bit_2frame.dcm", "rtdose_rle.dcm", "rtdose_rle_1frame.dcm",
    ];

    [Theory, MemberData(nameof(RleFiles))]
    public void Clone_OfAnRleFile_HasThePixelsThatDcmdrleMakes(string name)
    {
        var file = Path.Combine(Peer.PydicomData("test_files"), name);
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Peer.RunTool("dcmdrle", file, folder.File("plain.dcm")).ExitCode);

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

        var frame = new DicomTranscoder(DicomTransferSyntax.RLELossless, DicomTransferSyntax.ExplicitVRLittleEndian).DecodeFrame(dataset, 1);

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
        var original = Path.Combine(Peer.PydicomData("test_files"), name);
        DicomFile.Open(original).Clone(DicomTransferSyntax.ExplicitVRBigEndian).Save(folder.File("big.dcm"));

        var same = Peer.RunPython("same_pixels.py", original, folder.File("big.dcm"));

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
        var error = Assert.Throws<DicomCodecException>(() => Open(name).Clone(DicomTransferSyntax.ExplicitVRLittleEndian));

        Assert.Contains(syntax, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Clone_ToACompressionThatThereIsNoCodecFor_NamesIt()
    {
        var error = Assert.Throws<DicomCodecException>(() => Open("CT_small.dcm").Clone(DicomTransferSyntax.JPEG2000Lossless));

        Assert.Contains("JPEG 2000 Image Compression (Lossless Only)", error.Message, StringComparison.Ordinal);
    }

#if EMBEDDED
    [Theory]
    [InlineData("", "0 bytes of RLE cannot hold a frame of 4 bytes")]
    [InlineData("0100", "2 bytes are too few for the RLE header of 64")]
    [InlineData("02000000-40", "the RLE header states 2 segments where there must be 1")]
    [InlineData("ffffffff-40", "the RLE header states 4294967295 segments where there must be 1")]
    [InlineData("01000000-3f", "RLE segment 1 begins at byte 63, not between 64 and")]
    [InlineData("01000000-ffffffff", "RLE segment 1 begins at byte 4294967295, not between 64 and")]
    [InlineData("01000000-40-0101020304", "RLE segment 1 ends at byte 69 after 3 of 4 values")]
    [InlineData("01000000-40-05010203", "RLE segment 1 ends at byte 68 after 3 of 4 values")]
    [InlineData("01000000-40-80808080", "RLE segment 1 ends at byte 68 after 0 of 4 values")]
    [InlineData("01000000-40-fd", "RLE segment 1 ends at byte 65 after 0 of 4 values")]
    public void Clone_OfDamagedRle_SaysWhereAndWhat(string rle, string expected)
    {
        var error = Assert.Throws<DicomCodecException>(() => Rle(Frame(rle)).Clone(DicomTransferSyntax.ExplicitVRLittleEndian));

        Assert.Contains($"(7fe0,0010) Pixel Data, frame 1: {expected}", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("01000000-40-fd07", new byte[] { 7, 7, 7, 7 })]
    [InlineData("01000000-40-80ff0101080900", new byte[] { 1, 1, 8, 9 })]
    [InlineData("01000000-40-8107", new byte[] { 7, 7, 7, 7 })]
    public void Clone_OfRleWithPaddingOrNoOperation_GivesTheFrame(string rle, byte[] expected) =>
        Assert.Equal(expected, Pixels(Rle(Frame(rle)).Clone(DicomTransferSyntax.ExplicitVRLittleEndian)));

    [Fact]
    public void Clone_OfEveryPrefixAndFlippedByteOfAnRleFrame_GivesAFrameOrACodecError()
    {
        var frame = DicomPixelData.Create(Open("MR_small_RLE.dcm")).GetFrame(0).Data;
        var prefixes = Enumerable.Range(0, 200).Select(i => frame[..(frame.Length * i / 200)]);
        var flipped = Enumerable.Range(0, 200).Select(i =>
        {
            var copy = (byte[])frame.Clone();
            copy[i < 64 ? i : frame.Length * i / 200] ^= (byte)(1 << (i % 8));
            return copy;
        });

        foreach (var damaged in prefixes.Concat(flipped))
        {
            var dataset = Open("MR_small_RLE.dcm");
            dataset.GetDicomItem<DicomFragmentSequence>(DicomTag.PixelData)!.Fragments[0] = new MemoryByteBuffer(damaged);
            var error = Record.Exception(() => dataset.Clone(DicomTransferSyntax.ExplicitVRLittleEndian));
            Assert.True(error is null or DicomCodecException, error?.ToString());
        }
    }

    private static byte[] Frame(string parts)
    {
        var bytes = parts.Split('-').Select(Convert.FromHexString).ToArray();
        if (bytes.Length < 2) return bytes[0];
        var header = new byte[64];
        bytes[0].CopyTo(header, 0);
        bytes[1].CopyTo(header, 4);
        return [.. header, .. bytes.Length > 2 ? bytes[2] : []];
    }

    private static DicomDataset Rle(byte[] frame)
    {
        var sequence = new DicomOtherByteFragment(DicomTag.PixelData);
        sequence.Fragments.Add(new MemoryByteBuffer(frame));
        return new DicomDataset(DicomTransferSyntax.RLELossless)
            .Add(DicomTag.Rows, (ushort)2)
            .Add(DicomTag.Columns, (ushort)2)
            .Add(DicomTag.BitsAllocated, (ushort)8)
            .Add(sequence);
    }
#endif

    private static DicomDataset Open(string name) => DicomFile.Open(Path.Combine(Peer.PydicomData("test_files"), name)).Dataset;

    /// <summary>The frames without the padding after them.</summary>
    private static byte[] Pixels(DicomDataset dataset)
    {
        var pixelData = DicomPixelData.Create(dataset);
        return [.. Enumerable.Range(0, pixelData.NumberOfFrames).SelectMany(frame => pixelData.GetFrame(frame).Data)];
    }
}
