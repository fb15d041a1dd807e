using System.Text;
using FellowOakDicom;
using FellowOakDicom.IO.Buffer;
using FellowOakDicom.IO.Writer;
using NotebookKit.TestSupport;

namespace NotebookKit.Dicom.Tests.Files;

public sealed class SavingTests : IDisposable
{
    private const int PixelBytes = 100_000; // large: stays in the file until it is asked for

    private readonly TemporaryFolder _folder = new();

    private string FilePath => _folder.File("画像");

    public void Dispose() => _folder.Dispose();

#if EMBEDDED
    [Fact]
    public void Save_OverTheFileThatHoldsItsPixels_KeepsThem()
    {
        Image().Save(FilePath);
        var file = DicomFile.Open(FilePath);
        Assert.False(Pixels(file).IsMemory);

        file.Dataset.AddOrUpdate(DicomTag.PatientComments, new string('x', 1001));
        file.Save(FilePath);

        Assert.Equal(PixelValues(), Pixels(file).Data);
        Assert.Equal(PixelValues(), Pixels(DicomFile.Open(FilePath)).Data);
    }

    [Fact]
    public void Save_ValueCannotBeFetched_LeavesTheOldFileAndNothingElse()
    {
        Image().Save(FilePath);
        var before = File.ReadAllBytes(FilePath);
        var file = Image();
        file.Dataset.AddOrUpdate(
            new DicomOtherWord(
                DicomTag.PixelData, new LazyByteBuffer(() => throw new FellowOakDicom.IO.DicomIoException("gone"))));

        Assert.Throws<FellowOakDicom.IO.DicomIoException>(() => file.Save(FilePath));

        Assert.Equal(before, File.ReadAllBytes(FilePath));
        Assert.Equal([FilePath], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Save_FolderIsMissing_NamesTheFile()
    {
        var path = Path.Combine(_folder.Path, "missing", "image.dcm");

        Assert.Contains(path, Assert.ThrowsAny<IOException>(() => Image().Save(path)).Message);
    }

    [Fact]
    public void Data_FileWasReplacedSinceItWasOpened_SaysSoRatherThanReturnOtherBytes()
    {
        Image().Save(FilePath);
        var opened = DicomFile.Open(FilePath);
        var other = Image();
        other.Dataset.AddOrUpdate(DicomTag.PatientComments, "longer");
        other.Save(FilePath);

        Assert.Contains("画像", Assert.Throws<FellowOakDicom.IO.DicomIoException>(() => Pixels(opened).Data).Message);
    }
#endif

    [Fact]
    public void Save_FileMetaInformation_IsWhatPS310Wants()
    {
        Image().Save(FilePath);
        var bytes = File.ReadAllBytes(FilePath);
        var meta = DicomFile.Open(FilePath).FileMetaInfo;

        Assert.Equal("DICM", Encoding.ASCII.GetString(bytes, 128, 4));
        // From after the group length to the first element of another group, (0008,0016).
        var end = bytes.AsSpan(132).IndexOf<byte>([0x08, 0x00, 0x16, 0x00]) + 132;
        Assert.Equal((uint)(end - 144), meta.GetSingleValue<uint>(DicomTag.FileMetaInformationGroupLength));
        Assert.Equal([0, 1], meta.Version);
        Assert.Equal(DicomTransferSyntax.ExplicitVRLittleEndian, meta.TransferSyntax);
        Assert.Equal(DicomUID.CTImageStorage, meta.MediaStorageSOPClassUID);
        Assert.Equal("1.2.3", meta.MediaStorageSOPInstanceUID.UID);
        Assert.Equal(DicomImplementation.ClassUID, meta.ImplementationClassUID);
        Assert.InRange(meta.ImplementationVersionName!.Length, 1, 16);
    }

    [Fact]
    public void Save_FileMetaInformationWithoutATransferSyntax_IsRefused()
    {
        var file = Image();
        file.FileMetaInfo.Remove(DicomTag.TransferSyntaxUID);

        Assert.Throws<DicomDataException>(() => file.Save(FilePath));
    }

    [Fact]
    public void Save_ApplicationEntities_AreKept()
    {
        var file = Image();
        file.FileMetaInfo.SourceApplicationEntityTitle = "SOURCE";
        file.FileMetaInfo.SendingApplicationEntityTitle = "SENDER";
        file.FileMetaInfo.ReceivingApplicationEntityTitle = "RECEIVER";

        file.Save(FilePath);

        var meta = DicomFile.Open(FilePath).FileMetaInfo;
        Assert.Equal(("SOURCE", "SENDER", "RECEIVER"),
            (
                meta.SourceApplicationEntityTitle, meta.SendingApplicationEntityTitle,
                meta.ReceivingApplicationEntityTitle));
    }

    [Fact]
    public void Save_DatasetWithoutSOPInstance_IsRefused() =>
        Assert.Throws<DicomDataException>(() => new DicomFile(new DicomDataset { { DicomTag.Modality, "CT" } }));

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Save_SequencesWithAndWithoutLengths_HoldTheSame(bool sequences, bool items)
    {
        var file = Image();
        file.Dataset.Add(new DicomSequence(DicomTag.ReferencedImageSequence,
            new DicomDataset { { DicomTag.ReferencedSOPInstanceUID, "1.2.4" } }, new DicomDataset()));
        var options =
            new DicomWriteOptions { ExplicitLengthSequences = sequences, ExplicitLengthSequenceItems = items };

        file.Save(FilePath, options);

        // SQ, two zeros, and the length of 4 bytes
        var header = File.ReadAllBytes(FilePath).AsSpan();
        header = header[header.IndexOf<byte>([0x08, 0x00, 0x40, 0x11])..];
        Assert.Equal(!sequences, header[8..12].SequenceEqual<byte>([0xff, 0xff, 0xff, 0xff]));
        var read = DicomFile.Open(FilePath).Dataset.GetSequence(DicomTag.ReferencedImageSequence);
        Assert.Equal("1.2.4", read.Items[0].GetString(DicomTag.ReferencedSOPInstanceUID));
        Assert.Equal((2, 0), (read.Items.Count, read.Items[1].Count()));
    }

    [Fact]
    public void Save_TextAfterACharacterSetWasSet_IsWrittenInIt()
    {
        var file = Image();
        file.Dataset.AddOrUpdate(DicomTag.SpecificCharacterSet, "ISO_IR 192").AddOrUpdate(
            DicomTag.PatientName, "Joho^Taro=情報^太郎");

        file.Save(FilePath);

        Assert.True(File.ReadAllBytes(FilePath).AsSpan().IndexOf("情報^太郎"u8) > 0);
        Assert.Equal("Joho^Taro=情報^太郎", DicomFile.Open(FilePath).Dataset.GetString(DicomTag.PatientName));
    }

    [Fact]
    public async Task SaveAsync_ThenOpenAsync_HoldsTheSame()
    {
        await Image().SaveAsync(FilePath);

        Assert.Equal(PixelValues(), Pixels(await DicomFile.OpenAsync(FilePath)).Data);
    }

    private static DicomFile Image() => new(new DicomDataset
    {
        { DicomTag.SOPClassUID, DicomUID.CTImageStorage },
        { DicomTag.SOPInstanceUID, "1.2.3" },
        new DicomOtherWord(DicomTag.PixelData, new MemoryByteBuffer(PixelValues())),
    });

    private static byte[] PixelValues() => [.. Enumerable.Range(0, PixelBytes).Select(i => (byte)(i * 7))];

    private static IByteBuffer Pixels(DicomFile file) =>
        file.Dataset.GetDicomItem<DicomElement>(DicomTag.PixelData)!.Buffer;
}
