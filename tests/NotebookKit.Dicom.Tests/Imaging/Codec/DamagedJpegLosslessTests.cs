using FellowOakDicom;
using FellowOakDicom.Imaging;
using FellowOakDicom.Imaging.Codec;

namespace NotebookKit.Dicom.Tests.Imaging.Codec;

public sealed class DamagedJpegLosslessTests
{
    private const byte HuffmanTables =
        0xC4, Frame = 0xC3, Lines = 0xDC, Interval = 0xDD, SecondRestart = 0xD1, Scan = 0xDA, Image = 0xD8;

    private static readonly JpegLosslessImage Gray =
        new(new JpegLosslessStream(Width: 23, Height: 17, Components: 1, Precision: 12) { RowsPerInterval = 5 });

    private static readonly JpegLosslessImage Color = new(
        new JpegLosslessStream(Width: 8, Height: 6, Components: 3, Precision: 8) { SeparateScans = true },
        BitsAllocated: 8);

    [Theory]
    [InlineData(Image, -1, 0x00, "the JPEG stream does not begin with FFD8")]
    [InlineData(Frame, -1, 0xC1, "the JPEG frame with marker FFC1 is not lossless with Huffman codes")]
    [InlineData(Frame, -1, 0xF7, "the JPEG frame with marker FFF7 is not lossless with Huffman codes")]
    [InlineData(Frame, -1, 0xEE, "a JPEG scan begins before byte")]
    [InlineData(Frame, 1, 12, "the JPEG frame header has 10 bytes for 1 components")]
    [InlineData(Frame, 2, 1, "the JPEG frame has samples of 1 bits, not of 2 to 16")]
    [InlineData(Frame, 2, 17, "the JPEG frame has samples of 17 bits, not of 2 to 16")]
    [InlineData(Frame, 3, 0xFF, "the JPEG frame has 65297 x 23 pixels, but the image 17 x 23")]
    [InlineData(Frame, 6, 24, "the JPEG frame has 17 x 24 pixels, but the image 17 x 23")]
    [InlineData(Frame, 7, 0, "the JPEG frame header has 9 bytes for 0 components")]
    [InlineData(HuffmanTables, 0, 0xFF, "the segment of marker FFC4 at byte")]
    [InlineData(HuffmanTables, 1, 1, "the segment of marker FFC4 at byte")]
    [InlineData(HuffmanTables, 1, 20, "the JPEG Huffman table 0 of 17 codes is cut off or has no such place")]
    [InlineData(HuffmanTables, 2, 4, "the JPEG Huffman table 4 of 17 codes is cut off or has no such place")]
    [InlineData(HuffmanTables, 2, 1, "a JPEG scan uses Huffman table 0, which is not there")]
    [InlineData(HuffmanTables, 2, 0x10, "a JPEG scan uses Huffman table 0, which is not there")]
    [InlineData(HuffmanTables, 19, 17, "a JPEG Huffman table has category 17, not 0 to 16")]
    [InlineData(Interval, 3, 116, "the JPEG restart interval of 116 samples is not one of rows of 23")]
    [InlineData(SecondRestart, -1, 0xD2, "marker FFD2 stands before byte")]
    [InlineData(Scan, 2, 0, "the JPEG scan header has 6 bytes for 0 components")]
    [InlineData(Scan, 3, 9, "the JPEG scan has component 9, which the frame has not, or twice")]
    [InlineData(Scan, 4, 0x30, "a JPEG scan uses Huffman table 3, which is not there")]
    [InlineData(Scan, 4, 0xF0, "a JPEG scan uses Huffman table 15, which is not there")]
    [InlineData(Scan, 5, 0, "the JPEG scan has predictor 0, not 1 to 7")]
    [InlineData(Scan, 5, 8, "the JPEG scan has predictor 8, not 1 to 7")]
    [InlineData(Scan, 7, 12, "the JPEG scan leaves out 12 of 12 bits")]
    public void Clone_OfOneWrongByte_SaysWhatIsWrong(byte marker, int offset, byte value, string expected)
    {
        var stream = Gray.Encode();
        stream[Behind(stream, marker) + offset] = value;

        Assert.Contains(
            $"(7fe0,0010) Pixel Data, frame 1: {expected}", Refusal(Gray.ToDataset(stream)), StringComparison.Ordinal);
    }

    [Fact]
    public void Clone_OfMoreCodesThanTheirLengthAllows_SaysSo()
    {
        var stream = Gray.Encode();
        byte[] threeOfOneBit = [3, 0, 1];
        threeOfOneBit.CopyTo(stream, Behind(stream, HuffmanTables) + 3);

        Assert.Contains(
            "a JPEG Huffman table has too many codes of 1 bits", Refusal(Gray.ToDataset(stream)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Clone_OfASecondFrameHeader_SaysSo()
    {
        var stream = Gray.Encode();
        var frame = (Behind(stream, Frame) - 2)..(Behind(stream, Scan) - 2);
        var twice = Gray.ToDataset([.. stream[..frame.End], .. stream[frame], .. stream[frame.End..]]);

        Assert.Contains("the JPEG stream has a second frame header", Refusal(twice), StringComparison.Ordinal);
    }

    [Fact]
    public void Clone_OfNothing_SaysThatItIsTooLittle() =>
        Assert.Contains(
            "0 bytes of JPEG cannot hold a frame of 782 bytes", Refusal(Gray.ToDataset([])), StringComparison.Ordinal);

    [Fact]
    public void Clone_OfHalfAScan_SaysInWhichRowItEnds()
    {
        var stream = Gray.Encode();
        var cut = Behind(stream, SecondRestart);

        Assert.Contains(
            "the JPEG data are damaged or end in row 11 of 17, before byte", Refusal(Gray.ToDataset(stream[..cut])),
            StringComparison.Ordinal);
        Assert.Contains("in row 10 of 17", Refusal(Gray.ToDataset(stream[..(cut - 4)])), StringComparison.Ordinal);
    }

    [Fact]
    public void Clone_OfAFrameWithoutItsLastComponent_SaysHowManyThereAre()
    {
        var stream = Color.Encode();
        byte[] cut = [.. stream[..(Behind(stream, Scan) - 2)], 0xFF, 0xD9];

        Assert.Contains(
            $"the JPEG stream ends at byte {cut.Length} after 2 of 3 components", Refusal(Color.ToDataset(cut)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Clone_OfSubsampledColor_SaysSo()
    {
        var stream = Color.Encode();
        stream[Behind(stream, Frame) + 9] = 0x22;

        Assert.Contains(
            "component 1 of the JPEG frame is subsampled", Refusal(Color.ToDataset(stream)), StringComparison.Ordinal);
    }

    [Fact]
    public void Clone_OfWhatTheDatasetDescribesOtherwise_SaysBoth()
    {
        Assert.Contains("samples of 12 bits, but 8 are allocated",
            Refusal(Gray.ToDataset().AddOrUpdate(DicomTag.BitsAllocated, (ushort)8)), StringComparison.Ordinal);
        Assert.Contains("samples of 12 bits, but 32 are allocated",
            Refusal(Gray.ToDataset().AddOrUpdate(DicomTag.BitsAllocated, (ushort)32)), StringComparison.Ordinal);
        Assert.Contains("has 3 components, but a pixel has 1 samples",
            Refusal(Color.ToDataset().AddOrUpdate(DicomTag.SamplesPerPixel, (ushort)1)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, 0xEE, "the JPEG frame has 0 rows, but the image 17")]
    [InlineData(3, 18, "the JPEG frame has 18 rows, but the image 17")]
    [InlineData(1, 3, "the segment of marker FFDC holds no number")]
    public void Clone_OfANumberOfLinesThatIsNoneOrWrong_SaysSo(int offset, byte value, string expected)
    {
        var image = Gray with { Stream = Gray.Stream with { LinesLater = true } };
        var stream = image.Encode();
        stream[Behind(stream, Lines) + offset] = value;

        Assert.Contains(expected, Refusal(image.ToDataset(stream)), StringComparison.Ordinal);
    }

    [Fact]
    public void Clone_OfASmallStreamThatClaimsAHugeFrame_TakesNoMemory()
    {
        var stream = Gray.Encode();
        Array.Fill(stream, (byte)0xFF, Behind(stream, Frame) + 3, 4);
        var dataset = Gray.ToDataset(stream).AddOrUpdate(DicomTag.Rows, ushort.MaxValue).AddOrUpdate(
            DicomTag.Columns, (ushort)16000);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Contains("cannot hold a frame of 2097120000 bytes", Refusal(dataset), StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    /// <summary>
    /// A frame whose damage no check finds may be decoded wrongly, but no other exception may be thrown.
    /// </summary>
    [Fact]
    public void Clone_OfEveryPrefixAndEveryChangedByte_GivesAFrameOrACodecError()
    {
        var random = new Random(20261);
        var interleaved = Color with { Stream = Color.Stream with { SeparateScans = false, Predictor = 5 } };
        foreach (var image in new[] { Gray, Color, interleaved })
        {
            var stream = image.Encode();
            var prefixes = Enumerable.Range(0, stream.Length).Select(length => stream[..length]);
            var changed = Enumerable.Range(0, 8 * stream.Length).Select(i =>
            {
                var copy = (byte[])stream.Clone();
                copy[i / 8] = (i % 8) switch
                {
                    0 => 0xFF,
                    1 => 0,
                    2 => (byte)(0xC0 + random.Next(0x3F)),
                    _ => (byte)random.Next(256),
                };
                return copy;
            });

            foreach (var damaged in prefixes.Concat(changed))
            {
                var error =
                    Record.Exception(() => image.ToDataset(damaged).Clone(DicomTransferSyntax.ExplicitVRLittleEndian));
                Assert.True(error is null or DicomCodecException, error?.ToString());
            }
        }
    }

    [Fact]
    public void Clone_OfAStreamInTinyFragmentsWithAnEmptyOne_GivesTheFrame()
    {
        var stream = Gray.Encode();
        if (stream.Length % 2 == 1) stream = [.. stream, 0];
        var dataset = Gray.ToDataset([.. stream.Chunk(2), []]);

        Assert.Equal(
            Gray.Expected(),
            DicomPixelData.Create(dataset.Clone(DicomTransferSyntax.ExplicitVRLittleEndian)).GetFrame(0).Data);
    }

    private static string Refusal(DicomDataset dataset) =>
        Assert.Throws<DicomCodecException>(() => dataset.Clone(DicomTransferSyntax.ExplicitVRLittleEndian)).Message;

    /// <summary>
    /// Where the last of these markers ends: the comment before holds bytes that only look like markers.
    /// </summary>
    private static int Behind(byte[] stream, byte marker) => stream.AsSpan().LastIndexOf([(byte)0xFF, marker]) + 2;
}
