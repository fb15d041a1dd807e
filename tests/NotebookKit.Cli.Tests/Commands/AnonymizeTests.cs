using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Commands;

public sealed class AnonymizeTests
{
    [Fact]
    public async Task Anonymize_LectureFolder_ReplacesNameAndId_AndNothingElse()
    {
        using var folder = new TemporaryFolder();

        var run =
            await Kit.RunAsync("anonymize", Repository.LectureFolder, "--out", folder.Path, "--profile", "lecture");

        Assert.DoesNotContain("error:", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal(8, Directory.GetFiles(folder.Path).Length);
        foreach (var source in Directory.GetFiles(Repository.LectureFolder))
        {
            Assert.Equal(
                ["(0010, 0010)\tno name", "(0010, 0020)\tno ptid"],
                Changes(source, folder.File($"anony_{Path.GetFileName(source)}")));
        }
    }

    [Fact]
    public async Task Anonymize_Set_ReplacesFurtherElements_ByTagOrKeyword()
    {
        using var folder = new TemporaryFolder();
        var source = Path.Combine(Repository.LectureFolder, "Brain01");
        Directory.CreateDirectory(folder.File("in"));
        File.Copy(source, folder.File("in/Brain01"));

        var run = await Kit.RunAsync(
            "anonymize", folder.File("in"), "--out", folder.File("out"), "--profile", "lecture",
            "--set", "0010,0010=nobody", "00080070=vendor", "Modality=OT");

        Assert.DoesNotContain("error:", run.Error, StringComparison.Ordinal);
        Assert.Equal(
            ["(0008, 0060)\tOT", "(0008, 0070)\tvendor", "(0010, 0010)\tnobody", "(0010, 0020)\tno ptid"],
            Changes(source, folder.File("out/anony_Brain01")));
    }

    [Fact]
    public async Task Anonymize_FolderWithOtherFiles_NamesThem_AndDoesTheRest()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("in"));
        File.Copy(Path.Combine(Repository.LectureFolder, "Brain01"), folder.File("in/Brain01"));
        File.WriteAllText(folder.File("in/readme.txt"), "not DICOM");

        var run =
            await Kit.RunAsync("anonymize", folder.File("in"), "--out", folder.File("in/out"), "--profile", "lecture");

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Contains("readme.txt", run.Error, StringComparison.Ordinal);
        Assert.Equal([folder.File("in/out/anony_Brain01")], Directory.GetFiles(folder.File("in/out")));
    }

    [Fact]
    public async Task Anonymize_ExistingResult_IsKept_UnlessOverwriteIsGiven()
    {
        using var folder = new TemporaryFolder();
        var brain = Path.Combine(Repository.LectureFolder, "Brain01");
        File.WriteAllText(folder.File("anony_Brain01"), "mine");

        var refused = await Kit.RunAsync("anonymize", brain, "--out", folder.Path, "--profile", "lecture");
        var kept = File.ReadAllText(folder.File("anony_Brain01"));
        var replaced =
            await Kit.RunAsync("anonymize", brain, "--out", folder.Path, "--profile", "lecture", "--overwrite");

        Assert.Equal(ExitCode.InputFailed, refused.ExitCode);
        Assert.Equal("mine", kept);
        Assert.Equal(ExitCode.Success, replaced.ExitCode);
        Assert.Equal(2, Changes(brain, folder.File("anony_Brain01")).Length);
    }

    [Fact]
    public async Task Anonymize_IntoTheSourceFolder_IsRefused()
    {
        using var folder = new TemporaryFolder();
        File.Copy(Path.Combine(Repository.LectureFolder, "Brain01"), folder.File("Brain01"));

        var run = await Kit.RunAsync("anonymize", folder.Path, "--out", folder.Path, "--profile", "lecture");

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains(folder.Path, run.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Theory]
    [InlineData("empty", "no files there")]
    [InlineData("absent", "no such file or folder")]
    public async Task Anonymize_SourceWithNothingInIt_IsNamed(string source, string expected)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("empty"));

        var run =
            await Kit.RunAsync("anonymize", folder.File(source), "--out", folder.File("out"), "--profile", "lecture");

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Contains($"{folder.File(source)}: {expected}", run.Error, StringComparison.Ordinal);
    }

    /// <summary>The elements that differ, as pydicom sees them.</summary>
    private static string[] Changes(string before, string after) =>
        Judge.RunPython("changed_elements.py", before, after).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
