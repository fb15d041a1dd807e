using NotebookKit.Engine.Notebooks;

namespace NotebookKit.Engine.Magics;

/// <summary>A script, or a cell of a notebook, that <c>#!import</c> runs.</summary>
/// <param name="Path">What the code is called in errors, in the folder that its own relative paths start from.</param>
/// <param name="Text">The text.</param>
/// <param name="Language">Markdown for text cells. For code, magics in the text say the language.</param>
internal sealed record ImportedCode(string Path, string Text, CellLanguage Language = CellLanguage.CSharp)
{
    private static readonly string[] TagsOfCellsToSkip = ["skip-execution", "raises-exception"];

    /// <summary>Reads a script or a notebook.</summary>
    /// <exception cref="NotSupportedException">The file is of another kind.</exception>
    /// <exception cref="NotebookFormatException">The file is named like a notebook but is not one.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static IReadOnlyList<ImportedCode> Read(string file) =>
        System.IO.Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".cs" or ".csx" => [new ImportedCode(file, File.ReadAllText(file))],
            ".ipynb" => [.. NotebookDocument.Load(file).Cells.Where(IsToRun).Select(cell => Of(cell, file))],
            ".dib" => throw new NotSupportedException(
                "Notebooks of the kind .dib are not read here: save it as .ipynb."),
            _ => throw new NotSupportedException("It is neither a notebook (.ipynb) nor a script (.csx, .cs)."),
        };

    private static bool IsToRun(NotebookCell cell) =>
        cell.Kind != CellKind.Raw && !cell.Tags.Intersect(TagsOfCellsToSkip).Any();

    private static ImportedCode Of(NotebookCell cell, string file)
    {
        var path = $"{file}, cell {cell.Index + 1}";
        return cell.Kind == CellKind.Markdown
            ? new ImportedCode(path, cell.Source, CellLanguage.Markdown)
            : new ImportedCode(path, PolyglotCell.Code(cell));
    }
}
