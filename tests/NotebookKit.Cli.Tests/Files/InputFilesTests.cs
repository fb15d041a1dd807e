using NotebookKit.Cli.Files;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Files;

public sealed class InputFilesTests
{
    [Fact]
    public void Expand_Folder_GivesItsFilesInOrderWithThoseBelow_ButNotTheOutputFolderNorTheSystemsOwn()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["b", "a", "sub/c", "sub/deep/d", "out/e", ".DS_Store", "Thumbs.db", ".git/f"])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.File(name))!);
            File.WriteAllText(folder.File(name), "");
        }

        var inputs = new InputFiles([folder.Path], folder.File("out")).Expand().ToList();

        Assert.Equal(["a", "b", "sub/c", "sub/deep/d"], inputs.Select(input => Relative(folder, input.Path)));
        Assert.Equal(["", "", "sub", "sub/deep"], inputs.Select(input => input.Folder.Replace('\\', '/')));
    }

    [Fact]
    public void Expand_FolderThatLinksUpwards_Ends()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making links needs a privilege on Windows.");
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("a"), "");
        Directory.CreateSymbolicLink(folder.File("loop"), folder.Path);

        Assert.Equal(["a"], new InputFiles([folder.Path]).Expand().Select(input => Relative(folder, input.Path)));
    }

    [Fact]
    public void Expand_PatternThatNoShellExpanded_GivesTheFilesThatMatch()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["b.dcm", "a.dcm", "c.txt"]) File.WriteAllText(folder.File(name), "");

        Assert.Equal(
            ["a.dcm", "b.dcm"],
            new InputFiles([folder.File("*.dcm")]).Expand().Select(input => Relative(folder, input.Path)));
    }

    private static string Relative(TemporaryFolder folder, string path) =>
        Path.GetRelativePath(folder.Path, path).Replace('\\', '/');
}
