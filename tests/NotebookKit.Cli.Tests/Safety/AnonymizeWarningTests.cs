using FellowOakDicom;
using NotebookKit.TestImages;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Safety;

/// <summary>What <c>kit anonymize --profile lecture</c> says of itself, and the names that it gives.</summary>
public sealed class AnonymizeWarningTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Lecture_EachTime_SaysThatItIsNotAnonymization()
    {
        Save("in/slice");

        var run = await AnonymizeAsync();

        Assert.Contains("note: this is not anonymization", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("still stands", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lecture_CountsWhatStillHoldsTheNameOrId()
    {
        Save(
            "in/slice",
            new DicomLongText(DicomTag.PatientComments, "Mrs. YAMADA was anxious"),
            new DicomPersonName(DicomTag.OtherPatientNames, "Yamada^Hanako"),
            new DicomLongString(DicomTag.StudyDescription, "nothing of hers"),
            new DicomSequence(DicomTag.ReferencedStudySequence, new DicomDataset
            {
                { DicomTag.AccessionNumber, "PT-4711" },
            }),
            new DicomLongString(new DicomTag(0x0009, 0x0010), "VENDOR"),
            new DicomUnknown(new DicomTag(0x0009, 0x1001), "hanako yamada, Hanako"u8.ToArray()));

        var run = await AnonymizeAsync();

        Assert.Equal(
            "note: the replaced name or ID still stands in 2 elements, 1 elements within sequences and 1 private " +
            "elements of the results",
            run.Error.Split('\n', StringSplitOptions.TrimEntries)[1]);
    }

    [Fact]
    public async Task Result_OfAFileNamedForThePatient_IsNot_UnlessAsked()
    {
        Save("in/YAMADA^HANAKO/PT-4711_1.dcm");
        Save("in/YAMADA^HANAKO/slice2");

        var run = await AnonymizeAsync();
        var kept = await AnonymizeAsync("kept", "--keep-names");

        Assert.Equal(
            ["folder_0001/anony_0001", "folder_0001/anony_slice2"], Names("out"));
        Assert.Contains("2 names of files or folders held", run.Error, StringComparison.Ordinal);
        Assert.Equal(
            ["YAMADA^HANAKO/anony_PT-4711_1.dcm", "YAMADA^HANAKO/anony_slice2"], Names("kept"));
        Assert.Contains("2 names of files or folders hold", kept.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private Task<KitRun> AnonymizeAsync(string output = "out", params string[] options) => Kit.RunAsync(
        ["anonymize", _folder.File("in"), "--out", _folder.File(output), "--profile", "lecture", .. options]);

    private string[] Names(string folder) => [.. Directory.GetFiles(
            _folder.File(folder), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(_folder.File(folder), file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];

    private void Save(string name, params DicomItem[] items)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.File(name))!);
        new DicomFile(SyntheticImage.Describe(2, 3, 8).WithPixels(6).With(
            new DicomPersonName(DicomTag.PatientName, "YAMADA^HANAKO"),
            new DicomLongString(DicomTag.PatientID, "PT-4711")).With(items)).Save(_folder.File(name));
    }
}
