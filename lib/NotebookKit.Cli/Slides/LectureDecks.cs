using NotebookKit.Cli.Pages;
using NotebookKit.Cli.Run;

namespace NotebookKit.Cli.Slides;

/// <summary>A deck of slides of each notebook, and a page that leads to them, in the output folder.</summary>
/// <param name="outputFolder">Where they go.</param>
/// <param name="files">What is written there.</param>
/// <param name="text">The decks' own words.</param>
/// <param name="notebooks">All the notebooks of the run, in its order.</param>
internal sealed class LectureDecks(
    string outputFolder, ResultFiles files, PageText text, IReadOnlyList<LectureNotebook> notebooks) : ILectureResults
{
    public const string Extension = ".slides.html";
    public const string IndexName = "slides.html";

    private readonly List<PageSubject> _finished = [];

    public void Add(LectureNotebook notebook, PageSubject subject)
    {
        var markdown = new MarkdownHtml(new PageLinks(notebook.Folder, outputFolder, notebooks.Names(), Extension));
        files.Write(
            notebook.Name + Extension, new DeckPage(text, subject, markdown).Render(), notebook.Document.Path);
        _finished.Add(subject);
    }

    public void Finish() => files.Write(
        IndexName, new IndexPage(text, DeckText.For(text.Language).About, Extension).Render(_finished, []),
        notebooks.Count > 0 ? notebooks[0].Document.Path : null);
}
