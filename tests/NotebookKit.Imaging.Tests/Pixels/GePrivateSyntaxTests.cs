using System.Globalization;
using FellowOakDicom;
using FellowOakDicom.IO.Buffer;
using NotebookKit.TestImages;
using NotebookKit.TestSupport;

namespace NotebookKit.Tests.Pixels;

/// <summary>
/// GE's private transfer syntax 1.2.840.113619.5.2: implicit VR little endian, but for the pixels, which are big
/// endian.
/// </summary>
public sealed class GePrivateSyntaxTests
{
    [Theory]
    [InlineData(16, false)]
    [InlineData(16, true)]
    [InlineData(8, false)]
    public void PixelArray_OfBigEndianPixels_IsWhatGdcmDecodes(ushort bits, bool signed)
    {
        using var folder = new TemporaryFolder();
        var data = SyntheticImage.Describe(3, 4, bits, signed)
            .With(new DicomOtherWord(
                DicomTag.PixelData,
                new MemoryByteBuffer([.. Enumerable.Range(1, 12 * bits / 8).Select(i => (byte)(i * 37))])));
        var file = new DicomFile(data);
        file.FileMetaInfo.TransferSyntax = DicomTransferSyntax.GEPrivateImplicitVRBigEndian;
        file.Save(folder.File("ge.dcm"));

        var pixels = DicomFile.Open(folder.File("ge.dcm")).Dataset.PixelArray();

        Assert.Equal(
            Judge.RunPython("gdcm_pixels.py", folder.File("ge.dcm")).Split().Where(word => word.Length > 0),
            pixels.ToArray().Select(value => value.ToString(CultureInfo.InvariantCulture)));
    }
}
