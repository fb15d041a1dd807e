using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookKit.Cli.Reset;

/// <summary>Compares a notebook with the one that was handed out.</summary>
internal static class NotebookComparison
{
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static NotebookState StateOf(string path, OriginalNotebook original)
    {
        if (!File.Exists(path)) return NotebookState.Missing;
        var contents = LineEnds.Normalized(File.ReadAllBytes(path));
        if (contents.AsSpan().SequenceEqual(original.Contents)) return NotebookState.Clean;
        return CellsOf(contents) is { } cells && cells.SequenceEqual(CellsOf(original.Contents)!)
            ? NotebookState.OnlyRun
            : NotebookState.Edited;
    }

    /// <summary>The kind and text of each cell; null if this is no notebook any more.</summary>
    private static List<(string? Kind, string Source)>? CellsOf(byte[] notebook)
    {
        try
        {
            return
            [
                .. JsonNode.Parse(notebook)!["cells"]!.AsArray()
                    .Select(cell => ((string?)cell!["cell_type"], SourceOf(cell))),
            ];
        }
        catch (Exception exception) when (
            exception is JsonException or InvalidOperationException or NullReferenceException or FormatException)
        {
            return null;
        }
    }

    /// <summary>The text as people see it: front ends differ in line ends, and in the last of them.</summary>
    private static string SourceOf(JsonNode cell)
    {
        var source = cell["source"] is JsonArray lines
            ? string.Concat(lines.Select(line => (string?)line))
            : (string?)cell["source"] ?? "";
        return source.ReplaceLineEndings("\n").TrimEnd('\n');
    }
}
