using NotebookKit.Cli.Pages;
using NotebookKit.Cli.Run;
using NotebookKit.Cli.Slides;
using NotebookKit.Cli.Terminal;

namespace NotebookKit.Cli.Commands;

/// <summary>
/// <c>kit slides</c>: executes notebooks and writes a deck of slides of each into the output folder.
/// </summary>
internal sealed class SlidesCommand(KitConsole console)
    : LectureCommand(
        console, "slides", "Runs the lecture's notebooks and makes slides of each, to present in a browser.",
        "decks of slides")
{
    public override IReadOnlyList<string> Examples =>
        ["slides", "slides 03-window --out mine"];

    protected override IReadOnlyList<string> Extensions => [LectureDecks.Extension];

    protected override string IndexName => LectureDecks.IndexName;

    protected override ILectureResults Results(
        string outputFolder, ResultFiles files, PageText text, IReadOnlyList<LectureNotebook> notebooks) =>
        new LectureDecks(outputFolder, files, text, notebooks);
}
