using System.Text.Json;

namespace NotebookKit.Cli.Tests;

/// <summary>Small notebooks for tests.</summary>
internal static class SampleNotebook
{
    /// <summary>
    /// Writes a notebook; a cell that starts with "# " is markdown, one that starts with "!" must raise.
    /// </summary>
    public static string Write(string path, params string[] cells)
    {
        var notebook = new
        {
            cells = cells.Select(Cell).ToArray(),
            metadata = new { kernelspec = new { display_name = ".NET (C#)", language = "C#", name = ".net-csharp" } },
            nbformat = 4,
            nbformat_minor = 5,
        };
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, JsonSerializer.Serialize(notebook));
        return path;
    }

    private static object Cell(string text, int index) => text switch
    {
        ['#', ' ' or '#', ..] => new { cell_type = "markdown", id = $"c{index}", metadata = new { }, source = text },
        ['!', ..] => Code(text[1..], index, "raises-exception"),
        _ => Code(text, index),
    };

    private static object Code(string source, int index, params string[] tags) => new
    {
        cell_type = "code",
        execution_count = (int?)null,
        id = $"c{index}",
        metadata = new { tags },
        outputs = Array.Empty<object>(),
        source,
    };
}
