using System.Text;
using System.Text.Json.Nodes;
using NotebookKit.Engine.Notebooks;

namespace NotebookKit.Cli.Reset;

/// <summary>
/// Gives cells back what a front end has taken from their metadata. Polyglot Notebooks, when it saves, keeps of a code
/// cell's metadata only its own, and names the notebook's language anew; the cells' ids stay.
/// </summary>
/// <param name="originals">The notebooks as they were handed out.</param>
internal sealed class LostMetadata(IEnumerable<OriginalNotebook> originals)
{
    /// <summary>What the kit reads of a cell. Every cell that is handed out has one of these.</summary>
    private static readonly string[] OfCells = ["tags", "lecture", "exercise", "slideshow"];

    /// <summary>What the kit reads of a notebook, and Jupyter's slides.</summary>
    private static readonly string[] OfNotebooks = ["kit", "rise"];

    private readonly Lazy<List<NotebookDocument>> _originals = new(() =>
        [.. originals.Select(original => NotebookDocument.Parse(
            Encoding.UTF8.GetString(original.Contents), original.FileName))]);

    /// <summary>
    /// Restores the metadata of the cells that have none left. A cell that has kept a part of it is as its author
    /// wants it.
    /// </summary>
    public void Restore(NotebookDocument document)
    {
        var bare = document.Cells.Where(cell => cell.Id is not null && !OfCells.Any(cell.Metadata.ContainsKey))
            .ToList();
        if (bare.Count == 0 || OriginalOf(document) is not { } original) return;
        var cells = original.Cells.ToDictionary(cell => cell.Id!);
        foreach (var cell in bare)
        {
            if (cells.TryGetValue(cell.Id!, out var handedOut) && handedOut.Kind == cell.Kind)
            {
                Copy(handedOut.Metadata, cell.Metadata, OfCells);
            }
        }
        Copy(original.Metadata, document.Metadata, OfNotebooks);
        if ((document.Metadata["language_info"] as JsonObject)?["name"]?.ToString() == "polyglot-notebook")
        {
            document.Metadata["language_info"] = original.Metadata["language_info"]!.DeepClone();
        }
    }

    /// <summary>
    /// The notebook that has most of its cells in the document; null if none has half of them there.
    /// </summary>
    private NotebookDocument? OriginalOf(NotebookDocument document)
    {
        var ids = document.Cells.Select(cell => cell.Id).OfType<string>().ToHashSet();
        return _originals.Value
            .Select(original => (original, Shared: original.Cells.Count(cell => ids.Contains(cell.Id!))))
            .Where(candidate => 2 * candidate.Shared >= candidate.original.Cells.Count)
            .OrderByDescending(candidate => candidate.Shared)
            .Select(candidate => candidate.original)
            .FirstOrDefault();
    }

    private static void Copy(JsonObject from, JsonObject to, IEnumerable<string> names)
    {
        foreach (var name in names.Where(name => from.ContainsKey(name) && !to.ContainsKey(name)))
        {
            to[name] = from[name]?.DeepClone();
        }
    }
}
