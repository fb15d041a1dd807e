using NotebookKit.Cli.Files;
using NotebookKit.Cli.Terminal;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Files;

public sealed class InputFilesTests
{
    private readonly StringWriter _notes = new() { NewLine = "\n" };
    private readonly KitConsole _console;

    public InputFilesTests() => _console = new KitConsole(TextWriter.Null, _notes);

    [Fact]
    public void Expand_Folder_GivesItsFilesInOrderWithThoseBelow_ButNotTheOutputFolderNorTheSystemsOwn()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["b", "a", "sub/c", "sub/deep/d", "out/e", ".DS_Store", "Thumbs.db", ".git/f"])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.File(name))!);
            File.WriteAllText(folder.File(name), "");
        }

        var inputs = new InputFiles([folder.Path], _console, folder.File("out")).Expand().ToList();

        Assert.Equal(["a", "b", "sub/c", "sub/deep/d"], inputs.Select(input => Relative(folder, input.Path)));
        Assert.Equal(["", "", "sub", "sub/deep"], inputs.Select(input => input.Folder.Replace('\\', '/')));
    }

    [Fact]
    public void Expand_FolderThatLinksUpwards_EndsAndSaysSo()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making links needs a privilege on Windows.");
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("a"), "");
        Directory.CreateSymbolicLink(folder.File("loop"), folder.Path);

        Assert.Equal(
            ["a"], new InputFiles([folder.Path], _console).Expand().Select(input => Relative(folder, input.Path)));
        Assert.Equal($"note: {folder.File("loop")} was passed over: a link to another folder\n", _notes.ToString());
    }

    /// <summary>An open pipe would wait for ever for someone to write into it.</summary>
    [Fact]
    public void Expand_FolderWithAPipeAndALinkToItself_PassesThemOverAndSaysSo()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders.");
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("a"), "");
        Assert.Equal(0, Judge.RunTool("mkfifo", folder.File("pipe")).ExitCode);
        File.CreateSymbolicLink(folder.File("to-pipe"), "pipe");
        File.CreateSymbolicLink(folder.File("to-device"), "/dev/zero");
        File.CreateSymbolicLink(folder.File("to-file"), "a");
        File.CreateSymbolicLink(folder.File("itself"), "itself");

        Assert.Equal(
            ["a", "to-file"],
            new InputFiles([folder.Path], _console).Expand().Select(input => Relative(folder, input.Path)));
        Assert.Equal(
            [
                $"note: {folder.File("itself")} was passed over: a link that leads round in a circle",
                .. from name in new[] { "pipe", "to-device", "to-pipe" }
                   select $"note: {folder.File(name)} was passed over: a pipe, a device or a socket, not a file",
            ],
            _notes.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Expand_PatternThatNoShellExpanded_GivesTheFilesThatMatch()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["b.dcm", "a.dcm", "c.txt"]) File.WriteAllText(folder.File(name), "");

        Assert.Equal(
            ["a.dcm", "b.dcm"],
            new InputFiles([folder.File("*.dcm")], _console).Expand().Select(input => Relative(folder, input.Path)));
    }

    private static string Relative(TemporaryFolder folder, string path) =>
        Path.GetRelativePath(folder.Path, path).Replace('\\', '/');
}
