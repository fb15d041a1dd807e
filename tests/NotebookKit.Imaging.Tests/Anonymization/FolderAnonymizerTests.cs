using FellowOakDicom;
using NotebookKit.TestSupport;

namespace NotebookKit.Tests.Anonymization;

public sealed class FolderAnonymizerTests : IDisposable
{
    private readonly TemporaryFolder _source = new();
    private readonly TemporaryFolder _result = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Run_OnTheLecturesFolder_WritesEightFilesWithTheNewValues()
    {
        var report = new FolderAnonymizer().Run(Repository.LectureFolder, _result.Path, cancellation: Cancellation);

        Assert.True(report.Succeeded);
        Assert.Equal("8 written, 0 not DICOM, 0 failed", report.ToString());
        Assert.Equal("(0010,0010) Patient's Name: no name\n(0010,0020) Patient ID: no ptid", report[0].Message);
        Assert.Equal(
            report.Select(file => file.Output), Directory.GetFiles(_result.Path).Order(StringComparer.Ordinal));
        Assert.All(report, file => Assert.Equal("no name", DicomFile.Open(file.Output!).Dataset.PatientName));
    }

    [Theory]
    [InlineData("CT_small.dcm")]
    [InlineData("MR_small_bigendian.dcm")]
    [InlineData("MR_small_implicit.dcm")]
    [InlineData("MR_small_RLE.dcm")]
    [InlineData("JPEG2000.dcm")]
    [InlineData("image_dfl.dcm")]
    [InlineData("rtplan.dcm")]
    public void Run_OnARealFile_ChangesNothingElse(string name)
    {
        var original = Path.Combine(Peer.PydicomData("test_files"), name);
        File.Copy(original, _source.File(name));

        var report = new FolderAnonymizer().Run(_source.Path, _result.Path, cancellation: Cancellation);

        Assert.True(report.Succeeded, report[0].Message);
        Assert.Equal(
            ["(0010, 0010)\tno name", "(0010, 0020)\tno ptid"],
            Peer.RunPython("changed_elements.py", original, report[0].Output!, "dataset").Split(
                '\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(File.ReadAllBytes(original), File.ReadAllBytes(_source.File(name)));
    }

    [Fact]
    public void Run_OnAMixedFolder_ReportsEachFileAndGoesOn()
    {
        File.WriteAllText(_source.File("readme.txt"), "Not an image.");
        File.WriteAllBytes(_source.File("empty"), []);
        File.WriteAllBytes(_source.File("cut"), File.ReadAllBytes(Lecture.Data("Brain01"))[..1500]);
        new DicomFile(
            new DicomDataset { { DicomTag.SOPClassUID, DicomUID.CTImageStorage }, { DicomTag.SOPInstanceUID, "1.2" } })
            .Save(_source.File("nameless"));
        File.Copy(Lecture.Data("Brain01"), _source.File("Brain01"));
        Directory.CreateDirectory(_source.File("subfolder"));
        File.Copy(Lecture.Data("Brain02"), Path.Combine(_source.File("subfolder"), "Brain02"));

        var told = new List<AnonymizedFile>();
        var report = new FolderAnonymizer().Run(
            _source.Path, Path.Combine(_source.Path, "results"), new Told(told), Cancellation);

        Assert.Equal(
            ["Brain01", "cut", "empty", "nameless", "readme.txt"], report.Select(file => Path.GetFileName(file.Source)));
        Assert.Equal(
            [
                AnonymizationStatus.Written, AnonymizationStatus.Failed, AnonymizationStatus.Skipped,
                AnonymizationStatus.Failed, AnonymizationStatus.Skipped,
            ],
            report.Select(file => file.Status));
        Assert.Contains("(0010,0010)", report[3].Message);
        Assert.False(report.Succeeded);
        Assert.Equal(report, told);
        Assert.Equal(
            ["anony_Brain01"], Directory.GetFileSystemEntries(_source.File("results")).Select(Path.GetFileName));
    }

    [Fact]
    public void Run_IntoTheSourceFolder_IsRefused()
    {
        File.Copy(Lecture.Data("Brain01"), _source.File("Brain01"));
        Assert.Throws<IOException>(
            () => new FolderAnonymizer().Run(
                _source.Path, _source.Path + Path.DirectorySeparatorChar, cancellation: Cancellation));
        Assert.Single(Directory.GetFiles(_source.Path));
    }

    [Fact]
    public void Run_OnAFolderThatIsNotThere_NamesIt() =>
        Assert.Contains("nowhere", Assert.Throws<DirectoryNotFoundException>(
            () => new FolderAnonymizer().Run(
                _source.File("nowhere"), _result.Path, cancellation: Cancellation)).Message);

    [Fact]
    public void Run_ThatIsCancelled_StopsBeforeTheNextFile()
    {
        using var cancellation = new CancellationTokenSource();
        var told = new List<AnonymizedFile>();
        Assert.Throws<OperationCanceledException>(() => new FolderAnonymizer().Run(
            Repository.LectureFolder, _result.Path, new Told(told, cancellation.Cancel), cancellation.Token));
        Assert.Single(told);
        Assert.Single(Directory.GetFiles(_result.Path));
    }

    [Fact]
    public void Run_WithAValueThatTheFilesCharacterSetLacks_FailsInsteadOfWritingQuestionMarks()
    {
        File.Copy(Path.Combine(Peer.PydicomData("test_files"), "CT_small.dcm"), _source.File("latin"));
        var report = new FolderAnonymizer((DicomTag.PatientName, "匿名^太郎")).Run(
            _source.Path, _result.Path, cancellation: Cancellation);
        Assert.Equal(AnonymizationStatus.Failed, report[0].Status);
        Assert.Contains("(0008,0005)", report[0].Message);
        Assert.Empty(Directory.GetFiles(_result.Path));
    }

    [Fact]
    public void Run_WithAJapaneseValueForAUnicodeFile_WritesIt()
    {
        File.Copy(Path.Combine(Peer.PydicomData("charset_files"), "chrX1.dcm"), _source.File("unicode"));
        var report = new FolderAnonymizer((DicomTag.PatientName, "Tokumei^Taro=匿名^太郎=とくめい^たろう")).Run(
            _source.Path, _result.Path, cancellation: Cancellation);
        Assert.True(report.Succeeded, report[0].Message);
        Assert.Equal(
            ["(0010, 0010)\tTokumei^Taro=匿名^太郎=とくめい^たろう"],
            Peer.RunPython("changed_elements.py", report[0].Source, report[0].Output!, "dataset").Split(
                '\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("20101301")]
    [InlineData("not a date")]
    public void Run_WithAValueThatItsVRForbids_FailsAndNamesTheElement(string value)
    {
        File.Copy(Lecture.Data("Brain01"), _source.File("Brain01"));
        var report = new FolderAnonymizer((DicomTag.StudyDate, value)).Run(
            _source.Path, _result.Path, cancellation: Cancellation);
        Assert.Equal(AnonymizationStatus.Failed, report[0].Status);
        Assert.Contains(value, report[0].Message);
    }

    public void Dispose()
    {
        _source.Dispose();
        _result.Dispose();
    }

    // Progress<T> answers on another thread, some time; this one at once.
    private sealed class Told(List<AnonymizedFile> files, Action? then = null) : IProgress<AnonymizedFile>
    {
        public void Report(AnonymizedFile value)
        {
            files.Add(value);
            then?.Invoke();
        }
    }
}
