using NotebookKit.Cli.Tests.FrontEnds;
using NotebookKit.Cli.Tests.Notebooks;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.DotnetInteractive;

/// <summary>Every notebook of the repository in the real .NET Interactive, beside the kit's own engine.</summary>
[RunsInCI("every notebook on the real .NET Interactive")]
public sealed class LectureTests
{
    public static TheoryData<string> Folders => [.. CommittedNotebooks.Folders];

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task Run_NotebooksOfAFolder_GivesEachCellTheSameOutputs(string folder)
    {
        using var copy = new LectureCopy();
        var notebooks = CommittedNotebooks.RunnableIn(folder)
            .Select(path => Path.Combine(copy.Root, "notebooks", folder, Path.GetFileName(path))).ToList();
        Assert.NotEmpty(notebooks);

        var cells = await BothKernels.RunAsync(notebooks);

        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.Equal(ComparableOutputs.Of(cell.Judge), ComparableOutputs.Of(cell.Kit)));
    }
}
