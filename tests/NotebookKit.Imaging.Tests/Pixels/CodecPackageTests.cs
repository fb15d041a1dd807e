using System.Xml.Linq;
using NotebookKit.TestSupport;
#if !EMBEDDED
using FellowOakDicom;
using FellowOakDicom.Imaging;
using FellowOakDicom.IO.Buffer;
#endif

namespace NotebookKit.Tests.Pixels;

/// <summary>The codecs that a build with <c>-p:Dicom=fo-dicom</c> finds by the name of their assembly.</summary>
/// <remarks>
/// CI cannot restore that build. What it proves is that the name is the project's, and that a kit without the codecs
/// says so and reads everything else. That they decode, and to the pixels of pydicom and GDCM, is proven where these
/// tests run with <c>-p:Dicom=fo-dicom</c>: by those below, and by the same tests of pydicom's files and of the
/// lecture's compressed slices, which then take no codec for an excuse.
/// </remarks>
public sealed class CodecPackageTests
{
    [Fact]
    public void Names_AreThoseOfTheProjectAndItsType()
    {
        var project = Repository.Path("lib", CodecPackage.AssemblyName, $"{CodecPackage.AssemblyName}.csproj");

        Assert.Empty(XDocument.Load(project).Descendants("AssemblyName"));
        Assert.True(File.Exists(Repository.Path("lib", CodecPackage.AssemblyName, $"{CodecPackage.TypeName}.cs")));
    }

#if EMBEDDED
    [Fact]
    public void Problem_WithoutTheCodecs_IsThatTheyAreNotInstalled() =>
        Assert.Equal("not installed", CodecPackage.Problem);
#else
    [Fact]
    public void Problem_WithTheCodecs_IsNone() => Assert.Null(CodecPackage.Problem);

    [Theory]
    [InlineData("JPEG-lossy.dcm")]
    [InlineData("MR_small_jpeg_ls_lossless.dcm")]
    [InlineData("MR_small_jp2klossless.dcm")]
    public void PixelArray_OfAFrameOfAnotherSizeThanTheDatasetSays_IsAClearError(string name)
    {
        var data = Open(name);
        data.AddOrUpdate(DicomTag.Rows, (ushort)(data.GetSingleValue<ushort>(DicomTag.Rows) - 1));

        Assert.Contains("is damaged: ", Assert.Throws<DicomImagingException>(() => data.PixelArray()).Message);
    }

    [Theory]
    [InlineData("JPEG-lossy.dcm")]
    [InlineData("MR_small_jpeg_ls_lossless.dcm")]
    [InlineData("MR_small_jp2klossless.dcm")]
    public void PixelArray_OfAFrameThatIsCutOff_IsAClearError(string name)
    {
        var data = Open(name);
        var whole = data.GetDicomItem<DicomFragmentSequence>(DicomTag.PixelData).Fragments[0].Data;
        foreach (var length in new[] { 0, 1, 3, 50, 150 })
        {
            var fragments = new DicomOtherByteFragment(DicomTag.PixelData);
            fragments.Fragments.Add(new MemoryByteBuffer(whole[..length]));
            data.AddOrUpdate(fragments);

            Assert.Contains("is damaged: ", Assert.Throws<DicomImagingException>(() => data.PixelArray()).Message);
        }
    }

    [Fact]
    public void PixelArray_ReadByManyThreads_IsAlwaysThatOfItsOwnFile()
    {
        string[] names = ["MR_small_jpeg_ls_lossless.dcm", "MR_small_jp2klossless.dcm", "JPEG-lossy.dcm"];
        var expected = names.ToDictionary(name => name, name => Open(name).PixelArray().ToArray());

        Parallel.For(0, 300, i => Assert.Equal(expected[names[i % 3]], Open(names[i % 3]).PixelArray().ToArray()));
    }

    private static DicomDataset Open(string name) =>
        DicomFile.Open(Path.Combine(Judge.PydicomData("test_files"), name)).Dataset;
#endif
}
