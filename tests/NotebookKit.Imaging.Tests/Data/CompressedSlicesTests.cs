using System.Numerics.Tensors;
using FellowOakDicom;
using NotebookKit.TestSupport;

namespace NotebookKit.Tests.Data;

/// <summary>
/// The committed slices in <c>data/ct_compressed</c>: one slice, compressed in several ways, each without loss.
/// </summary>
public sealed class CompressedSlicesTests
{
    private static string Uncompressed => Path.Combine(Repository.LectureFolder, "Brain01");

    public static TheoryData<string, string> Slices => new()
    {
        { "Brain01_deflated", "1.2.840.10008.1.2.1.99" },
        { "Brain01_rle", "1.2.840.10008.1.2.5" },
        { "Brain01_jpeg", "1.2.840.10008.1.2.4.70" },
        { "Brain01_jpegls", "1.2.840.10008.1.2.4.80" },
        { "Brain01_jpeg2000", "1.2.840.10008.1.2.4.90" },
    };

    [Fact]
    public void Folder_HoldsTheseSlicesAlone() =>
        Assert.Equal(
            Slices.Select(row => row.Data.Item1).Order(StringComparer.Ordinal),
            Directory.GetFiles(Lecture.CompressedFolder).Where(
                path => !Path.HasExtension(path)).Select(path => Path.GetFileName(path)).Order(
                StringComparer.Ordinal));

    [Theory, MemberData(nameof(Slices))]
    public void File_ReadByPydicomAndGdcm_HasThePixelsOfTheUncompressedSlice(string name, string syntax)
    {
        Assert.Equal("same", Judge.RunPython("same_pixels.py", Lecture.Compressed(name), Uncompressed).Trim());
        Assert.Equal(syntax, DicomFile.Open(Lecture.Compressed(name)).FileMetaInfo.TransferSyntax.UID.UID);
        Assert.InRange(new FileInfo(Lecture.Compressed(name)).Length, 1, 250_000);
    }

    [Theory]
    [InlineData("Brain01_deflated")]
    [InlineData("Brain01_rle")]
    [InlineData("Brain01_jpeg")]
#if !EMBEDDED
    [InlineData("Brain01_jpegls")]
    [InlineData("Brain01_jpeg2000")]
#endif
    public void PixelArray_OfASyntaxThatTheKitReads_IsThatOfTheUncompressedSlice(string name)
    {
        var pixels = DicomFile.Open(Lecture.Compressed(name)).Dataset.PixelArray<short>();

        Assert.True(Tensor.EqualsAll<short>(pixels, DicomFile.Open(Uncompressed).Dataset.PixelArray<short>()));
    }

#if EMBEDDED
    [Theory]
    [InlineData("Brain01_jpegls", "JPEG-LS Lossless Image Compression (1.2.840.10008.1.2.4.80)")]
    [InlineData("Brain01_jpeg2000", "JPEG 2000 Image Compression (Lossless Only) (1.2.840.10008.1.2.4.90)")]
    public void PixelArray_OfASyntaxThatNeedsACodec_NamesIt(string name, string syntax)
    {
        var error = Assert.Throws<FellowOakDicom.Imaging.DicomImagingException>(
            () => DicomFile.Open(Lecture.Compressed(name)).Dataset.PixelArray<short>());

        Assert.StartsWith(
            $"The pixels are compressed with {syntax}, which cannot be read here.", error.Message,
            StringComparison.Ordinal);
    }
#endif
}
