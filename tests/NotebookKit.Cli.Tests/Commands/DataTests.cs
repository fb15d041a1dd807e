using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Commands;

public sealed class DataTests
{
    [Fact]
    public async Task Data_MakesTheSlicesThatTheRepositoryHolds_AndKeepsWhatIsThere()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("Lung01"), "mine");

        var run = await Kit.RunAsync("data", "--out", folder.Path);

        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal(8, Directory.GetFiles(folder.Path).Length);
        Assert.Equal("mine", File.ReadAllText(folder.File("Lung01")));
        foreach (var name in (string[])["Brain01", "Abdomen03", "Lung03"])
        {
            var original = Path.Combine(Repository.LectureFolder, name);
            Assert.Equal("", Judge.RunPython("changed_elements.py", original, folder.File(name)));
        }
    }
}
