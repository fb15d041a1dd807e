using NotebookKit.Cli.Run;

namespace NotebookKit.Cli.Pages;

/// <summary>The executed notebooks, a page of each and an index, in the output folder.</summary>
/// <param name="outputFolder">Where they go.</param>
/// <param name="files">What is written there.</param>
/// <param name="text">The pages' own words.</param>
/// <param name="notebooks">All the notebooks of the run, in its order.</param>
internal sealed class LecturePages(
    string outputFolder, ResultFiles files, PageText text, IReadOnlyList<LectureNotebook> notebooks) : ILectureResults
{
    public const string Extension = ".html";
    public const string IndexName = "index.html";

    private readonly List<PageSubject> _finished = [];
    private readonly DateTime _started = DateTime.UtcNow;

    public void Add(LectureNotebook notebook, PageSubject subject)
    {
        files.Write(notebook.Name + ".ipynb", notebook.Document.ToJson(), notebook.Document.Path);
        var markdown = new MarkdownHtml(new PageLinks(notebook.Folder, outputFolder, notebooks.Names(), Extension));
        var page = new NotebookPage(text, subject, markdown)
            .Render(
                notebooks.ElementAtOrDefault(_finished.Count - 1)?.Link,
                notebooks.ElementAtOrDefault(_finished.Count + 1)?.Link);
        files.Write(notebook.Name + Extension, page, notebook.Document.Path);
        _finished.Add(subject);
    }

    public void Finish() => files.Write(
        IndexName, new IndexPage(text, text.LectureAbout, Extension).Render(_finished, Products()),
        notebooks.Count > 0 ? notebooks[0].Document.Path : null);

    /// <summary>What the notebooks themselves saved during this run.</summary>
    private List<FileInfo> Products()
    {
        var own = notebooks.SelectMany(notebook => (string[])[notebook.Name + ".ipynb", notebook.Name + Extension])
            .Append(IndexName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. new DirectoryInfo(outputFolder).EnumerateFiles()
            .Where(file => !own.Contains(file.Name) && !file.Name.StartsWith('.') && file.LastWriteTimeUtc >= _started)
            .OrderBy(file => file.Name, StringComparer.Ordinal)];
    }
}
