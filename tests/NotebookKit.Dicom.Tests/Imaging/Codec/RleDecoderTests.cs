using FellowOakDicom;
using FellowOakDicom.Imaging;
using FellowOakDicom.Imaging.Codec;
using FellowOakDicom.IO.Buffer;
using NotebookKit.TestSupport;

namespace NotebookKit.Dicom.Tests.Imaging.Codec;

public sealed class RleDecoderTests
{
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
        var error = Assert.Throws<DicomCodecException>(
            () => Rle(Frame(rle)).Clone(DicomTransferSyntax.ExplicitVRLittleEndian));

        Assert.Contains($"(7fe0,0010) Pixel Data, frame 1: {expected}", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("01000000-40-fd07", new byte[] { 7, 7, 7, 7 })]
    [InlineData("01000000-40-80ff0101080900", new byte[] { 1, 1, 8, 9 })]
    [InlineData("01000000-40-8107", new byte[] { 7, 7, 7, 7 })]
    public void Clone_OfRleWithPaddingOrNoOperation_GivesTheFrame(string rle, byte[] expected) =>
        Assert.Equal(
            expected,
            DicomPixelData.Create(Rle(Frame(rle)).Clone(DicomTransferSyntax.ExplicitVRLittleEndian)).GetFrame(0).Data);

    [Fact]
    public void Clone_OfEveryPrefixAndFlippedByteOfAnRleFrame_GivesAFrameOrACodecError()
    {
        var frame = DicomPixelData.Create(OpenRleFile()).GetFrame(0).Data;
        var prefixes = Enumerable.Range(0, 200).Select(i => frame[..(frame.Length * i / 200)]);
        var flipped = Enumerable.Range(0, 200).Select(i =>
        {
            var copy = (byte[])frame.Clone();
            copy[i < 64 ? i : frame.Length * i / 200] ^= (byte)(1 << (i % 8));
            return copy;
        });

        foreach (var damaged in prefixes.Concat(flipped))
        {
            var dataset = OpenRleFile();
            dataset.GetDicomItem<DicomFragmentSequence>(DicomTag.PixelData)!.Fragments[0] =
                new MemoryByteBuffer(damaged);
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

    private static DicomDataset OpenRleFile() =>
        DicomFile.Open(Path.Combine(Judge.PydicomData("test_files"), "MR_small_RLE.dcm")).Dataset;
}
