using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Commands;

public sealed class SlidesTests
{
    [Fact]
    public async Task Slides_OfANotebook_WritesItsDeckWithTheOutputs_AndLeavesItsOtherFilesAlone()
    {
        using var folder = new TemporaryFolder();
        var notebook = SampleNotebook.Write(folder.File("a.ipynb"), "# はじめに", "6 * 7");
        Directory.CreateDirectory(folder.File("out"));
        File.WriteAllText(folder.File("out/a.html"), "mine");

        var run = await Kit.RunProcessAsync("slides", notebook, "--out", folder.File("out"));

        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal([".kit-results", "a.html", "a.slides.html", "slides.html"],
            Directory.EnumerateFileSystemEntries(folder.File("out")).Select(Path.GetFileName).Order(
                StringComparer.Ordinal));
        Assert.Equal("mine", File.ReadAllText(folder.File("out/a.html")));
        Assert.Contains("42", File.ReadAllText(folder.File("out/a.slides.html")), StringComparison.Ordinal);
        Assert.Contains(
            "href=\"a.slides.html\"", File.ReadAllText(folder.File("out/slides.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slides_BesideTheNotebook_LeavesTheNotebookAsItWas()
    {
        using var folder = new TemporaryFolder();
        var notebook = SampleNotebook.Write(folder.File("a.ipynb"), "# T", "1 + 1");
        var before = File.ReadAllText(notebook);

        var run = await Kit.RunProcessAsync("slides", notebook, "--out", folder.Path);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal(before, File.ReadAllText(notebook));
    }

    [Fact]
    public async Task Slides_CellThatThrows_IsNamed_MarkedInTheDeck_AndExitsWith1()
    {
        using var folder = new TemporaryFolder();
        var bad = SampleNotebook.Write(folder.File("bad.ipynb"), "# Bad", "var y = 0;\n1 / y");

        var run = await Kit.RunProcessAsync("slides", bad, folder.File("absent.ipynb"), "--out", folder.File("out"));

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Contains($"{bad}, cell [1], line 2: DivideByZeroException", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{folder.File("absent.ipynb")}: no such file", run.Error, StringComparison.Ordinal);
        Assert.Contains(
            "class=\"cell failed\"", File.ReadAllText(folder.File("out/bad.slides.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slides_TwoNotebooksOfOneName_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var one = SampleNotebook.Write(folder.File("en/a.ipynb"), "1");
        var other = SampleNotebook.Write(folder.File("ja/a.ipynb"), "1");

        var run = await Kit.RunAsync("slides", one, other, "--out", folder.File("out"));

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("a.slides.html", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("out")));
    }
}
