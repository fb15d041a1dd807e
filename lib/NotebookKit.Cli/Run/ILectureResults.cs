using NotebookKit.Cli.Pages;

namespace NotebookKit.Cli.Run;

/// <summary>What a run makes of the notebooks: pages to read, or decks to present.</summary>
internal interface ILectureResults
{
    /// <summary>Writes what comes of one executed notebook.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="subject">The same, with the outputs of the run.</param>
    void Add(LectureNotebook notebook, PageSubject subject);

    /// <summary>Writes what leads to all of them.</summary>
    void Finish();
}
