using NotebookKit.Cli.Pages;

namespace NotebookKit.Cli.Slides;

/// <summary>
/// What the lecture tells the speaker, by the cells that it belongs to. It stands beside the notebooks, not in them:
/// students do not read it. A file of <c>Slides/Notes</c> has a part for each cell, which begins with the cell's id in
/// brackets on a line of its own.
/// </summary>
internal sealed class SpeakerNotes
{
    private readonly Dictionary<string, string> _parts;

    private SpeakerNotes(Dictionary<string, string> parts) => _parts = parts;

    /// <summary>The cells that have notes.</summary>
    public IReadOnlyCollection<string> Cells => _parts.Keys;

    /// <summary>The notes of a notebook; none for one that is not the lecture's.</summary>
    /// <param name="notebook">Its name, such as <c>03-window</c>.</param>
    /// <param name="language">Such as <c>en</c>.</param>
    public static SpeakerNotes Of(string notebook, string language) =>
        Parse(PageAssets.TryRead($"{notebook}.{language}.txt") ?? "");

    /// <summary>The note on a cell, as Markdown; null if there is none.</summary>
    public string? For(string? cell) => cell is null ? null : _parts.GetValueOrDefault(cell);

    private static SpeakerNotes Parse(string text)
    {
        var parts = new Dictionary<string, string>();
        var cell = "";
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line is ['[', .. var id, ']']) parts.Add(cell = id, "");
            else if (cell.Length > 0) parts[cell] += line + "\n";
        }
        return new SpeakerNotes(parts);
    }
}
