using FellowOakDicom;
using NotebookKit.Anonymization;
using NotebookKit.TestSupport;

namespace NotebookKit.Tests.Anonymization;

public sealed class FileAnonymizerTests : IDisposable
{
    private static readonly FileAnonymizer OfTheLecture =
        new((DicomTag.PatientName, "no name"), (DicomTag.PatientID, "no ptid"));

    private readonly TemporaryFolder _folder = new();

    private string Output => _folder.File("result");

    [Theory]
    [InlineData("CT_small.dcm")]
    [InlineData("MR_small_bigendian.dcm")]
    [InlineData("MR_small_implicit.dcm")]
    [InlineData("MR_small_RLE.dcm")]
    [InlineData("JPEG2000.dcm")]
    [InlineData("image_dfl.dcm")]
    [InlineData("rtplan.dcm")]
    public void Copy_OfARealFile_ChangesNothingElse(string name)
    {
        var original = Path.Combine(Judge.PydicomData("test_files"), name);
        var before = File.ReadAllBytes(original);

        Assert.Equal(
            "(0010,0010) Patient's Name: no name\n(0010,0020) Patient ID: no ptid",
            OfTheLecture.Read(original).Save(Output));

        Assert.Equal(["(0010, 0010)\tno name", "(0010, 0020)\tno ptid"], Changes(original));
        Assert.Equal(before, File.ReadAllBytes(original));
    }

#if EMBEDDED
    /// <summary>Made with the judge's help: a vendor's transfer syntax, and a dataset of DICOM's forerunner.</summary>
    [Theory]
    [InlineData("unknown-syntax")]
    [InlineData("acr-nema")]
    public void Copy_OfAFileThatFoDicomDoesNotSave_ChangesNothingElse(string kind)
    {
        var original = _folder.File(kind);
        Judge.RunPython("old_files.py", kind, original);

        var copy = OfTheLecture.Read(original);
        copy.Save(Output);

        Assert.Empty(copy.Notes);

        Assert.Equal(["(0010, 0010)\tno name", "(0010, 0020)\tno ptid"], Changes(original));
    }

    [Fact]
    public void Copy_OfAFileWithAStrayByte_SaysSo()
    {
        var odd = _folder.File("odd");
        File.WriteAllBytes(odd, [.. File.ReadAllBytes(Lecture.Data("Brain01")), 0xab]);

        Assert.Contains("1 byte", Assert.Single(OfTheLecture.Read(odd).Notes).English);
    }
#endif

    [Fact]
    public void Copy_OfAFileWithoutTheElement_NamesIt_AndWritesNothing()
    {
        var nameless = _folder.File("nameless");
        new DicomFile(
            new DicomDataset { { DicomTag.SOPClassUID, DicomUID.CTImageStorage }, { DicomTag.SOPInstanceUID, "1.2" } })
            .Save(nameless);

        Assert.Contains("(0010,0010)", Refusal(OfTheLecture, nameless));
    }

    [Fact]
    public void Copy_OfAFileThatIsCutOff_SaysSo_AndWritesNothing()
    {
        var cut = _folder.File("cut");
        File.WriteAllBytes(cut, File.ReadAllBytes(Lecture.Data("Brain01"))[..^1]);

        Assert.Contains("cut off", Refusal(OfTheLecture, cut));
    }

    [Theory]
    [InlineData("Not an image.")]
    [InlineData("")]
    public void Copy_OfWhatIsNotDicom_SaysSo_AndWritesNothing(string contents)
    {
        File.WriteAllText(_folder.File("readme.txt"), contents);

        Assert.Equal("Not a DICOM file.", Refusal(OfTheLecture, _folder.File("readme.txt")));
    }

    [Fact]
    public void Copy_OntoTheSourceItself_IsRefused()
    {
        var source = _folder.File("Brain01");
        File.Copy(Lecture.Data("Brain01"), source);

        Assert.Throws<IOException>(() => OfTheLecture.Read(source).Save(source));

        Assert.Equal(File.ReadAllBytes(Lecture.Data("Brain01")), File.ReadAllBytes(source));
    }

    [Fact]
    public void Copy_OntoTheSourceThroughALink_IsRefused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        var source = _folder.File("Brain01");
        File.Copy(Lecture.Data("Brain01"), source);
        Directory.CreateSymbolicLink(_folder.File("link"), _folder.Path);

        Assert.Throws<IOException>(() => OfTheLecture.Read(source).Save(Path.Combine(_folder.File("link"), "Brain01")));
    }

    [Fact]
    public void Copy_WithAValueThatTheFilesCharacterSetLacks_FailsInsteadOfWritingQuestionMarks()
    {
        var latin = Path.Combine(Judge.PydicomData("test_files"), "CT_small.dcm");

        Assert.Contains("(0008,0005)", Refusal(new FileAnonymizer((DicomTag.PatientName, "匿名^太郎")), latin));
    }

    [Fact]
    public void Copy_WithAJapaneseValueForAUnicodeFile_WritesIt()
    {
        var unicode = Path.Combine(Judge.PydicomData("charset_files"), "chrX1.dcm");

        new FileAnonymizer((DicomTag.PatientName, "Tokumei^Taro=匿名^太郎=とくめい^たろう")).Read(unicode).Save(Output);

        Assert.Equal(["(0010, 0010)\tTokumei^Taro=匿名^太郎=とくめい^たろう"], Changes(unicode));
    }

    [Theory]
    [InlineData("20101301")]
    [InlineData("not a date")]
    public void Copy_WithAValueThatItsVRForbids_NamesIt_AndWritesNothing(string value) =>
        Assert.Contains(value, Refusal(new FileAnonymizer((DicomTag.StudyDate, value)), Lecture.Data("Brain01")));

    public void Dispose() => _folder.Dispose();

    private string Refusal(FileAnonymizer anonymizer, string source)
    {
        var message = Assert.ThrowsAny<DicomDataException>(() => anonymizer.Read(source).Save(Output)).Message;
        Assert.False(File.Exists(Output));
        return message;
    }

    private string[] Changes(string original) =>
        Judge.RunPython("changed_elements.py", original, Output, "dataset")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
