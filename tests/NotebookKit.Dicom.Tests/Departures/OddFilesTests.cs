using System.Buffers.Binary;
using FellowOakDicom;
using NotebookKit.Dicom.Tests.Conformance;
using NotebookKit.Dicom.Tests.Robustness;
using NotebookKit.TestSupport;

namespace NotebookKit.Dicom.Tests.Departures;

/// <summary>
/// Files with bytes that belong to nothing are read as if these were not there. fo-dicom 5.1.3 refuses some, takes
/// others for cut off, and lets a second file meta information replace the first.
/// </summary>
public sealed class OddFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Whats => [.. OddFile.All.Select(file => file.What)];

    [Theory, MemberData(nameof(Whats))]
    public void Open_OddFile_HasWhatPydicomReadsInTheFileWithoutTheOddity(string what)
    {
        var (_, odd, clean) = OddFile.All.Single(file => file.What == what);
        var (path, cleanPath) = (Write("odd.dcm", odd), Write("clean.dcm", clean));

        Assert.Empty(ElementComparison.Compare(ElementReader.Read(path), PydicomReader.Read([cleanPath])[cleanPath]));
        Assert.False(DicomFile.Open(path).IsPartial);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(11)]
    public void Open_ImageThatEndsInTheHeaderOfItsPixels_IsCutOff(int count)
    {
        var whole = OddFile.Image();
        var pixels = whole.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xe0, 0x7f, 0x10, 0x00]);

        Assert.True(DicomFile.Open(new MemoryStream(whole[..(pixels + count)])).IsPartial);
    }

    [Fact]
    public void Open_DocumentThatEndsInTheTagOfAnElement_IsCutOff()
    {
        byte[] dataset = [.. OddFile.Header(), .. CraftedFile.Header(DicomTag.ContentSequence, "SQ", 0)[..4]];

        Assert.True(Open(dataset).IsPartial);
    }

    [Fact]
    public void Open_DocumentWithALinesEndBehindIt_IsWhole()
    {
        byte[] dataset =
            [.. OddFile.Header(), .. CraftedFile.Element(DicomTag.ValueType, "CS", [.. "TEXT"u8]), .. "\r\n"u8];

        Assert.False(Open(dataset).IsPartial);
    }

    /// <summary>DCMTK and GDCM take the first, whose group length says where it ends; pydicom takes the last.</summary>
    [Fact]
    public void Open_SecondFileMetaInformation_TheFirstCounts_AsForDcmdumpAndGdcmdump()
    {
        byte[] odd =
        [
            .. CraftedFile.Start(DicomTransferSyntax.ExplicitVRLittleEndian),
            .. CraftedFile.Start(DicomTransferSyntax.ImplicitVRLittleEndian)[132..],
            .. OddFile.Header(), .. OddFile.Pixels(),
        ];
        var path = Write("odd.dcm", odd);

        var file = DicomFile.Open(path);

        Assert.Equal(DicomTransferSyntax.ExplicitVRLittleEndian, file.FileMetaInfo.TransferSyntax);
        var plain = DicomFile.Open(new MemoryStream(OddFile.Image())).Dataset;
        Assert.Equal(plain.Select(item => item.Tag), file.Dataset.Select(item => item.Tag));
        var syntax = "Used TransferSyntax: Little Endian Explicit";
        Assert.Contains(syntax, Judge.RunTool("dcmdump", path).Output[300..], StringComparison.Ordinal);
        Assert.Contains("TransferSyntaxUID", Judge.RunTool("gdcmdump", path).Output.Replace(" ", ""));
    }

    /// <summary>An element of the group in the dataset, in the dataset's own encoding, as DCMTK reads it.</summary>
    [Fact]
    public void Open_GroupLengthThatNamesTheEndBeforeAnElementOfTheGroup_EndsThere()
    {
        byte[] odd =
        [
            .. CraftedFile.Start(DicomTransferSyntax.ImplicitVRLittleEndian),
            .. CraftedFile.Header(DicomTag.MediaStorageSOPInstanceUID, 4), .. "9.9\0"u8,
            .. CraftedFile.Header(DicomTag.Modality, 2), .. "CT"u8,
        ];

        var file = DicomFile.Open(new MemoryStream(odd));

        Assert.Equal("1.2.3", file.FileMetaInfo.MediaStorageSOPInstanceUID.UID);
        Assert.Equal([DicomTag.Modality], file.Dataset.Select(item => item.Tag));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(2000)]
    public void Open_WrongGroupLength_ReadsAsPydicomDoes(int length)
    {
        var odd = OddFile.Image();
        BinaryPrimitives.WriteInt32LittleEndian(odd.AsSpan(140), length);
        var path = Write("odd.dcm", odd);

        var judged = PydicomReader.Read([path])[path];

        Assert.Empty(ElementComparison.Compare(ElementReader.Read(path), judged));
    }

    public void Dispose() => _folder.Dispose();

    private static DicomFile Open(byte[] dataset) =>
        DicomFile.Open(new MemoryStream(CraftedFile.Create(DicomTransferSyntax.ExplicitVRLittleEndian, dataset)));

    private string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(_folder.File(name), bytes);
        return _folder.File(name);
    }
}
