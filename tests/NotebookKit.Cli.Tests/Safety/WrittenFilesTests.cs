using NotebookKit.Cli.Files;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Safety;

/// <summary>What the files are like that commands write.</summary>
public sealed class WrittenFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("png")]
    [InlineData("anonymize", "--profile", "lecture")]
    public async Task Result_OfAFileThatOnlyItsOwnerMayRead_IsOneToo(params string[] command)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows' folders decide who may read.");
            return;
        }
        var source = _folder.File("private");
        File.Copy(Path.Combine(Repository.LectureFolder, "Brain01"), source);
        File.SetUnixFileMode(source, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        await Kit.RunAsync([command[0], source, "--out", _folder.File("out"), .. command[1..]]);

        foreach (var result in Directory.GetFiles(_folder.File("out")))
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(result));
        }
    }

    [Fact]
    public async Task Run_OfANotebookThatOnlyItsOwnerMayRead_WritesResultsLikeIt()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows' folders decide who may read.");
            return;
        }
        var notebook = SampleNotebook.Write(_folder.File("mine.ipynb"), "1 + 1");
        File.SetUnixFileMode(notebook, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        await Kit.RunAsync("run", notebook, "--out", _folder.File("out"));

        foreach (var name in new[] { "mine.ipynb", "mine.html" })
        {
            var result = _folder.File($"out/{name}");
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(result));
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("脳")]
    public async Task Result_OfALongName_IsShortenedToWhatAFolderTakes(string letter)
    {
        // As long as a folder takes it; `_16.png` and `anony_` no longer fit.
        var name = string.Concat(Enumerable.Repeat(letter, 255 / System.Text.Encoding.UTF8.GetByteCount(letter)));
        var other = name[..^1] + (letter == "a" ? "b" : "肺");
        foreach (var file in new[] { name, other })
        {
            Directory.CreateDirectory(_folder.File("in"));
            File.Copy(Path.Combine(Repository.LectureFolder, "Brain01"), _folder.File($"in/{file}"));
        }

        var png = await Kit.RunAsync("png", _folder.File("in"), "--out", _folder.File("png"), "--bits", "8,16");
        var copies = await Kit.RunAsync(
            "anonymize", _folder.File("in"), "--out", _folder.File("copies"), "--profile", "lecture");

        Assert.Equal(ExitCode.Success, png.ExitCode);
        Assert.Equal(4, Directory.GetFiles(_folder.File("png")).Length);
        Assert.Equal(ExitCode.Success, copies.ExitCode);
        Assert.Equal(2, Directory.GetFiles(_folder.File("copies")).Length);
        Assert.Equal("anony_Brain01", FileName.Of("anony_", "Brain01", ""));
    }

    [Theory]
    [InlineData("mine.ipynb")]
    [InlineData("mine.html")]
    [InlineData("index.html")]
    public async Task Run_WhereAnotherFileLies_KeepsIt_AndRunsNothing(string name)
    {
        var notebook = SampleNotebook.Write(_folder.File("mine.ipynb"), "System.IO.File.WriteAllText(\"ran\", \"\")");
        Directory.CreateDirectory(_folder.File("out"));
        File.WriteAllText(_folder.File($"out/{name}"), "a letter");

        var run = await Kit.RunAsync("run", notebook, "--out", _folder.File("out"));

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Contains(_folder.File($"out/{name}"), run.Error.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Equal("a letter", File.ReadAllText(_folder.File($"out/{name}")));
        Assert.False(File.Exists(_folder.File("ran")));
    }

    [Fact]
    public async Task Run_Again_ReplacesItsOwnResults_UnlessSomebodyHasChangedThem()
    {
        var notebook = SampleNotebook.Write(_folder.File("mine.ipynb"), "1 + 1");
        string[] command = ["run", notebook, "--out", _folder.File("out")];

        Assert.Equal(ExitCode.Success, (await Kit.RunAsync(command)).ExitCode);
        Assert.Equal(ExitCode.Success, (await Kit.RunAsync(command)).ExitCode);
        File.AppendAllText(_folder.File("out/mine.ipynb"), " ");

        var run = await Kit.RunAsync(command);

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.EndsWith(" ", File.ReadAllText(_folder.File("out/mine.ipynb")), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
