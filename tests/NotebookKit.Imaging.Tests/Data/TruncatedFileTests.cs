using FellowOakDicom;
using NotebookKit.TestSupport;

namespace NotebookKit.Tests.Data;

public sealed class TruncatedFileTests
{
    [Fact]
    public void Refuse_FileCutInItsPixels_NamesFileByteAndLastWholeElement()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("Brain01");
        File.WriteAllBytes(path, File.ReadAllBytes(Path.Combine(Repository.LectureFolder, "Brain01"))[..300_001]);

        var refusal = Assert.Throws<DicomFileException>(() => TruncatedFile.Refuse(DicomFile.Open(path), path));

        Assert.Contains(path, refusal.Message);
        Assert.Contains("byte 300001", refusal.Message);
        Assert.Contains("(0029,1001", refusal.Message);
    }

    [Fact]
    public void Refuse_WholeFile_LetsItPass()
    {
        var path = Path.Combine(Repository.LectureFolder, "Brain01");

        TruncatedFile.Refuse(DicomFile.Open(path), path);
    }
}
