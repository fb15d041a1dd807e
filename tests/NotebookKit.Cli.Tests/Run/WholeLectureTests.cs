using NotebookKit.Cli.Tests.Notebooks;
using NotebookKit.Cli.Tests.Pages;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Run;

public sealed class WholeLectureTests(WholeLecture lecture)
{
    [Fact]
    public async Task Run_WithoutArguments_RunsEveryNotebookOfTheLectureWell()
    {
        var run = await lecture.RunAsync();

        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        foreach (var notebook in CommittedNotebooks.In("en"))
        {
            var name = Path.GetFileNameWithoutExtension(notebook);
            if (!CommittedNotebooks.IsRunnable(notebook))
            {
                Assert.Contains($"{name} is left out: ", run.Output, StringComparison.Ordinal);
                continue;
            }
            Assert.Contains($"ok     {name} ", run.Output, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(lecture.Folder, name + ".ipynb")), name);
            Assert.True(File.Exists(Path.Combine(lecture.Folder, name + ".html")), name);
        }
    }

    [Fact]
    public async Task Run_InJapanese_RunsTheJapaneseNotebooksIntoJapanesePages()
    {
        using var folder = new TemporaryFolder();

        var run = await Kit.RunProcessAsync("run", "--lang", "ja", "--out", folder.Path);

        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        var index = File.ReadAllText(folder.File("index.html"));
        Assert.Contains("<html lang=\"ja\">", index, StringComparison.Ordinal);
        foreach (var notebook in CommittedNotebooks.RunnableIn("ja"))
        {
            var title =
                CommittedNotebooks.Prose(CommittedNotebooks.Read(notebook)).First().Split('\n')[0].TrimStart('#', ' ');
            Assert.Contains($"<strong>{title}</strong>", index, StringComparison.Ordinal);
            Assert.True(File.Exists(folder.File(Path.ChangeExtension(Path.GetFileName(notebook), ".html"))), notebook);
        }
    }

    [Fact]
    public async Task Run_Pages_LoadNothingFromElsewhere()
    {
        await lecture.RunAsync();

        var pages = Directory.GetFiles(lecture.Folder, "*.html");
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Empty(SelfContained.Loads(File.ReadAllText(page))));
    }

    [Fact]
    public async Task Run_LinksBetweenPages_LeadToFilesThatAreThere()
    {
        await lecture.RunAsync();

        foreach (var page in Directory.GetFiles(lecture.Folder, "*.html"))
        {
            Assert.All(SelfContained.Links(File.ReadAllText(page)), link =>
                Assert.True(
                    Path.Exists(Path.Combine(lecture.Folder, link)), $"{Path.GetFileName(page)} links to {link}"));
        }
    }

    [Fact]
    public async Task Run_LecturesThreePictures_AreThoseOfThePythonCode()
    {
        await lecture.RunAsync();

        var verdicts =
            Judge.RunPython("lecture_products.py", Path.Combine(Repository.LectureFolder, "Brain01"), lecture.Folder);

        Assert.Equal(
            ["res_8bit.png\t8\tequal", "res_16bit.png\t8\tequal", "res_16bit_casted.png\t16\tequal"],
            verdicts.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Run_AnonymizedSlices_DifferInNameAndIdAlone()
    {
        await lecture.RunAsync();

        foreach (var slice in Directory.GetFiles(Repository.LectureFolder))
        {
            var changes = Judge.RunPython(
                "changed_elements.py", slice, Path.Combine(lecture.Folder, $"anony_{Path.GetFileName(slice)}"));
            Assert.Equal(
                ["(0010, 0010)\tno name", "(0010, 0020)\tno ptid"],
                changes.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
    }
}
