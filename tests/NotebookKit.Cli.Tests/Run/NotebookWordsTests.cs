using NotebookKit.Cli.Files;
using NotebookKit.Cli.Run;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Run;

public sealed class NotebookWordsTests
{
    private static readonly NotebookWords Words = new(KitFolders.LectureNotebooks(Repository.Root, "ja"));

    [Theory]
    [InlineData("00-welcome")]
    [InlineData("00-Welcome.ipynb")]
    public void Find_NameOfALectureNotebook_IsItsFileInTheLanguage(string word) =>
        Assert.Equal(Repository.Path("notebooks", "ja", "00-welcome.ipynb"), Words.Find(word));

    [Fact]
    public void Find_Path_IsThePath() => Assert.Equal("mine/00-welcome", Words.Find("mine/00-welcome"));

    [Theory]
    [InlineData("run")]
    [InlineData("slides")]
    public async Task Command_UnknownName_NamesTheNearestAndAllThereAre_AndRunsNothing(string command)
    {
        using var folder = new TemporaryFolder();

        var run = await Kit.RunAsync(command, "00-welcom", "01-read", "--out", folder.File("out"));

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.StartsWith(
            "error: no notebook named 00-welcom; did you mean 00-welcome? There are 00-welcome, 01-read, 02-tags, ",
            run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("out")));
    }
}
