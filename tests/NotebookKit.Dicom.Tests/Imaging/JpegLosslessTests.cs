using FellowOakDicom;
using FellowOakDicom.Imaging;
using FellowOakDicom.Imaging.Codec;
using NotebookKit.TestSupport;

namespace NotebookKit.Dicom.Tests.Imaging;

/// <summary>Files that DCMTK has compressed without loss: what comes out must be what went in.</summary>
public sealed class JpegLosslessTests
{
    public static MatrixTheoryData<string, int> FilesAndPredictors =>
        new(["Brain01", "MR_small.dcm", "SC_rgb.dcm"], [1, 2, 3, 4, 5, 6, 7]);

    [Theory, MemberData(nameof(FilesAndPredictors))]
    public void Clone_OfAnyPredictor_HasThePixelsThatWereCompressed(string name, int predictor) =>
        AssertRestored(name, DicomTransferSyntax.JPEGProcess14, "+el", "+sv", $"{predictor}");

    [Theory]
    [InlineData("Lung01")]
    [InlineData("SC_rgb_2frame.dcm")]
    public void Clone_OfFirstOrderPrediction_HasThePixelsThatWereCompressed(string name) =>
        AssertRestored(name, DicomTransferSyntax.JPEGProcess14SV1, "+e1");

    [Theory]
    [InlineData("Brain01", "+ot")]
    [InlineData("Brain01", "-ot")]
    [InlineData("SC_rgb_2frame.dcm", "+ot")]
    public void Clone_OfFramesInFragments_HasThePixelsThatWereCompressed(string name, string offsetTable)
    {
        var compressed = AssertRestored(name, DicomTransferSyntax.JPEGProcess14SV1, "+e1", "+fs", "1", offsetTable);

        var fragments = compressed.GetDicomItem<DicomFragmentSequence>(DicomTag.PixelData)!;
        Assert.True(
            fragments.Fragments.Count > compressed.GetSingleValueOrDefault(DicomTag.NumberOfFrames, 1),
            "One fragment a frame tries nothing.");
        Assert.Equal(offsetTable == "+ot", fragments.OffsetTable.Count > 0);
    }

    [Fact]
    public void DecodeFrame_IsThatFrameAlone()
    {
        using var folder = new TemporaryFolder();
        var (original, compressed) = Compress(folder, "SC_rgb_2frame.dcm", "+e1");

        var frame =
            new DicomTranscoder(DicomTransferSyntax.JPEGProcess14SV1, DicomTransferSyntax.ExplicitVRLittleEndian)
                .DecodeFrame(compressed, 1);

        Assert.Equal(DicomPixelData.Create(original).GetFrame(1).Data, frame.Data);
    }

    private static DicomDataset AssertRestored(string name, DicomTransferSyntax syntax, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var (original, compressed) = Compress(folder, name, options);
        Assert.Equal(syntax, compressed.InternalTransferSyntax);

        var restored = compressed.Clone(DicomTransferSyntax.ExplicitVRLittleEndian);

        Assert.Equal(DicomTransferSyntax.ExplicitVRLittleEndian, restored.InternalTransferSyntax);
        Assert.Equal(Frames(original), Frames(restored));
        return compressed;
    }

    private static (DicomDataset Original, DicomDataset Compressed) Compress(
        TemporaryFolder folder, string name, params string[] options)
    {
        var original = Original(folder, name);
        var target = folder.File("compressed.dcm");
        var run = Judge.RunTool("dcmcjpeg", [.. options, original, target]);
        Assert.True(run.ExitCode == 0, run.Error);
        return (DicomFile.Open(original).Dataset, DicomFile.Open(target, FileReadOption.ReadAll).Dataset);
    }

    /// <summary>One of the lecture's slices, one of pydicom's files, or one that DCMTK makes of its RLE ones.</summary>
    private static string Original(TemporaryFolder folder, string name)
    {
        if (!name.EndsWith(".dcm", StringComparison.Ordinal)) return Path.Combine(Repository.LectureFolder, name);
        var samples = Judge.PydicomData("test_files");
        if (!name.StartsWith("SC_rgb", StringComparison.Ordinal)) return Path.Combine(samples, name);
        var plain = folder.File("plain.dcm");
        var run = Judge.RunTool(
            "dcmdrle", Path.Combine(samples, name.Replace("rgb", "rgb_rle", StringComparison.Ordinal)), plain);
        Assert.True(run.ExitCode == 0, run.Error);
        return plain;
    }

    private static byte[][] Frames(DicomDataset dataset)
    {
        var pixelData = DicomPixelData.Create(dataset);
        return [.. Enumerable.Range(0, pixelData.NumberOfFrames).Select(frame => pixelData.GetFrame(frame).Data)];
    }
}
