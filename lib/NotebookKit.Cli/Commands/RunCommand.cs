using NotebookKit.Cli.Pages;
using NotebookKit.Cli.Run;
using NotebookKit.Cli.Terminal;

namespace NotebookKit.Cli.Commands;

/// <summary><c>kit run</c>: executes notebooks and writes them, with a page each, into the output folder.</summary>
internal sealed class RunCommand(KitConsole console)
    : LectureCommand(
        console, "run", "Runs the lecture's notebooks and makes a page of each, with an index.",
        "executed notebooks, pages")
{
    public override IReadOnlyList<string> Examples =>
        ["run", "run 03-window --out mine"];

    protected override IReadOnlyList<string> Extensions => [".ipynb", LecturePages.Extension];

    protected override string IndexName => LecturePages.IndexName;

    protected override ILectureResults Results(
        string outputFolder, ResultFiles files, PageText text, IReadOnlyList<LectureNotebook> notebooks) =>
        new LecturePages(outputFolder, files, text, notebooks);
}
