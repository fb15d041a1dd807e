using NotebookKit.Exercises.Progress;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Commands;

public sealed class DumpTests : IDisposable
{
    private static readonly string Brain = Path.Combine(Repository.LectureFolder, "Brain01");

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Dump_FileWithStrayBytes_PrintsItAll_SaysSo_AndExitsWith0()
    {
        File.WriteAllBytes(_folder.File("odd.dcm"), [.. File.ReadAllBytes(Brain), 13, 10]);

        var run = await Kit.RunAsync("dump", _folder.File("odd.dcm"));

        Assert.Equal((await Kit.RunAsync("dump", Brain)).Output, run.Output);
        Assert.Matches(
            @"^note: .*odd\.dcm: Passed over: 2 bytes at byte \d+, which belong to no element\.\s*$", run.Error);
        Assert.Equal(ExitCode.Success, run.ExitCode);
    }

    /// <summary>An open pipe would wait for ever for someone to write into it.</summary>
    [Theory]
    [InlineData("dump")]
    [InlineData("png", "--out", "OUT")]
    [InlineData("anonymize", "--profile", "lecture", "--out", "OUT")]
    [InlineData("progress")]
    public async Task AnyCommand_FolderWithAPipeAndALinkRoundInACircle_PassesThemOverAndSaysSo(
        string command, params string[] options)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders.");
        var name = command == "progress" ? ProgressFile.Name : "pipe";
        Directory.CreateDirectory(_folder.File("in/sub"));
        File.Copy(Brain, _folder.File("in/Brain01"));
        Assert.Equal(0, Judge.RunTool("mkfifo", _folder.File($"in/sub/{name}")).ExitCode);
        Directory.CreateSymbolicLink(_folder.File("in/circle"), _folder.File("in"));

        var run = await Kit.RunAsync(
            [command, _folder.File("in"), .. options.Select(option => option == "OUT" ? _folder.File("out") : option)]);

        Assert.Contains($"{_folder.File("in/circle")} was passed over: a link to another folder", run.Error);
        Assert.Contains(_folder.File($"in/sub/{name}"), run.Error);
        Assert.Contains("a pipe, a device or a socket, not a file", run.Error);
        if (command != "progress") Assert.Equal(ExitCode.Success, run.ExitCode);
    }

    [Fact]
    public async Task Dump_APipeByName_IsRefusedUnopened()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders.");
        Assert.Equal(0, Judge.RunTool("mkfifo", _folder.File("pipe")).ExitCode);

        var run = await Kit.RunAsync("dump", _folder.File("pipe"));

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Contains($"{_folder.File("pipe")}: a pipe, a device or a socket, not a file", run.Error);
    }

    public void Dispose() => _folder.Dispose();
}
