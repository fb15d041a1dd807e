using NotebookKit.Cli.Pages;
using NotebookKit.Engine.Notebooks;

namespace NotebookKit.Cli.Run;

/// <summary>A notebook of a run: read, not yet executed.</summary>
/// <param name="Document">Its cells.</param>
internal sealed record LectureNotebook(NotebookDocument Document)
{
    /// <summary>The file name without extension.</summary>
    public string Name { get; } = Path.GetFileNameWithoutExtension(Document.Path);

    /// <summary>The folder that its relative paths start from.</summary>
    public string Folder { get; } = Path.GetDirectoryName(Path.GetFullPath(Document.Path))!;

    /// <summary>Its place and title, for links from other pages.</summary>
    public PageLink Link => new(Name, Excerpt.Title(Document) ?? Name);

    public int CodeCellCount => Document.Cells.Count(cell => cell.Kind == CellKind.Code);
}
