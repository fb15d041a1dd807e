using Markdig;
using Markdig.Syntax;
using NotebookKit.Engine.Notebooks;

namespace NotebookKit.Cli.Pages;

/// <summary>What a card says of a notebook: its title and the first words of its prose.</summary>
internal static class Excerpt
{
    /// <summary>The first heading of the first markdown cell that has one; null if none has.</summary>
    public static string? Title(NotebookDocument document) => First<HeadingBlock>(document);

    /// <summary>The first paragraph; empty if there is none.</summary>
    public static string Summary(NotebookDocument document) => First<ParagraphBlock>(document) ?? "";

    private static string? First<TBlock>(NotebookDocument document)
        where TBlock : LeafBlock
    {
        foreach (var cell in document.Cells.Where(cell => cell.Kind == CellKind.Markdown))
        {
            if (Markdown.Parse(cell.Source).Descendants<TBlock>().FirstOrDefault() is { } block)
            {
                var source = cell.Source.Substring(block.Span.Start, block.Span.Length);
                return Markdown.ToPlainText(source).ReplaceLineEndings(" ").Trim();
            }
        }
        return null;
    }
}
