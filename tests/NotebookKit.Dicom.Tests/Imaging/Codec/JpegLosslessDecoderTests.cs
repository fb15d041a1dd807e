using FellowOakDicom;
using FellowOakDicom.Imaging;
using FellowOakDicom.Imaging.Codec;
using NotebookKit.TestSupport;

namespace NotebookKit.Dicom.Tests.Imaging.Codec;

/// <summary>JPEG Lossless frames, of which fo-dicom 5.1.3 decodes some in another way or without checks.</summary>
public sealed class JpegLosslessDecoderTests
{
    /// <summary>The images that DCMTK decodes as well.</summary>
    private static readonly Dictionary<string, JpegLosslessImage> Judged = new()
    {
        ["2 bits"] = Gray(2, allocated: 8),
        ["7 bits"] = Gray(7, allocated: 8),
        ["8 bits"] = Gray(8, allocated: 8),
        ["9 bits"] = Gray(9),
        ["12 bits"] = Gray(12),
        ["12 bits, signed"] = Gray(12) with { IsSigned = true },
        ["15 bits"] = Gray(15),
        ["16 bits"] = Gray(16),
        ["16 bits, signed"] = Gray(16) with { IsSigned = true },
        ["fill bytes"] = With(Gray(16), stream => stream with { FillBytes = 3, RowsPerInterval = 2 }),
        ["a row for each restart"] = With(Gray(16), stream => stream with { RowsPerInterval = 1 }),
        ["color"] = Color(),
        ["color in three scans"] = With(Color(), stream => stream with { SeparateScans = true, Predictor = 7 }),
        ["color in three scans with restarts"] =
            With(Color(), stream => stream with { SeparateScans = true, RowsPerInterval = 3 }),
    };

    /// <summary>The images that DCMTK refuses or reads in another way; what they must be is what was encoded.</summary>
    private static readonly Dictionary<string, JpegLosslessImage> Unjudged = new()
    {
        ["the number of lines behind the scan"] = With(Gray(12), stream => stream with { LinesLater = true }),
        ["the number of lines behind the first scan"] =
            With(Color(), stream => stream with { LinesLater = true, SeparateScans = true }),
        ["8 bits in 16"] = Gray(8),
        ["planes"] = Color() with { Planes = PlanarConfiguration.Planar },
        ["planes of 16 bits in three scans"] =
            With(Color(precision: 16, allocated: 16), stream => stream with { SeparateScans = true })
            with
            { Planes = PlanarConfiguration.Planar },
        ["two components"] = With(Color(), stream => stream with { Components = 2 }),
        ["four components"] = With(Color(), stream => stream with { Components = 4 }),
    };

    static JpegLosslessDecoderTests()
    {
        for (var predictor = 1; predictor <= 7; predictor++)
        {
            Judged[$"predictor {predictor}, restarts"] =
                With(Gray(12), stream => stream with { Predictor = predictor, RowsPerInterval = 2 });
            Judged[$"predictor {predictor}, point transform"] =
                With(Gray(16), stream => stream with { Predictor = predictor, PointTransform = 3 });
        }
    }

    public static TheoryData<string> JudgedNames => [.. Judged.Keys];

    public static TheoryData<string> Names => [.. Judged.Keys, .. Unjudged.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Clone_OfAnEncodedImage_HasItsSamples(string name)
    {
        var image = Judged.GetValueOrDefault(name) ?? Unjudged[name];

        Assert.Equal(image.Expected(), Decode(image.ToDataset()));
    }

    [Theory, MemberData(nameof(JudgedNames))]
    public void Encode_GivesWhatDcmdjpegDecodesToTheSameSamples(string name)
    {
        var image = Judged[name];
        using var folder = new TemporaryFolder();
        new DicomFile(image.ToDataset()).Save(folder.File("compressed.dcm"));

        var run = Judge.RunTool("dcmdjpeg", folder.File("compressed.dcm"), folder.File("plain.dcm"));

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(
            image.Expected(), DicomPixelData.Create(DicomFile.Open(folder.File("plain.dcm")).Dataset).GetFrame(0).Data);
    }

    private static byte[] Decode(DicomDataset dataset) =>
        DicomPixelData.Create(dataset.Clone(DicomTransferSyntax.ExplicitVRLittleEndian)).GetFrame(0).Data;

    private static JpegLosslessImage Gray(int precision, int allocated = 16) =>
        new(new JpegLosslessStream(Width: 23, Height: 17, Components: 1, precision), allocated);

    private static JpegLosslessImage Color(int precision = 8, int allocated = 8) =>
        new(new JpegLosslessStream(Width: 13, Height: 10, Components: 3, precision), allocated);

    private static JpegLosslessImage With(
        JpegLosslessImage image, Func<JpegLosslessStream, JpegLosslessStream> change) =>
        image with { Stream = change(image.Stream) };
}
