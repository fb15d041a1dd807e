using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NotebookKit.Engine.Execution;
using NotebookKit.Engine.Notebooks;

namespace NotebookKit.Cli.Run;

/// <summary>
/// A notebook that needs more than the kit brings. A run of the whole lecture leaves it out where that is missing.
/// </summary>
internal static partial class OptionalNotebook
{
    private const string Section = "kit";
    private const string Key = "optional";

    /// <summary>Whether the notebook's metadata say so: <c>"kit": { "optional": true }</c>.</summary>
    public static bool IsOptional(LectureNotebook notebook) =>
        notebook.Document.Metadata[Section] is JsonObject section
            && section[Key] is JsonValue value
            && value.TryGetValue(out bool isOptional)
            && isOptional;

    /// <summary>
    /// What keeps the notebook from running here, or null: its first cell, which brings what it needs, is tried.
    /// </summary>
    public static async Task<string?> ObstacleAsync(LectureNotebook notebook, CancellationToken cancellation)
    {
        if (notebook.Document.Cells.FirstOrDefault(cell => cell.Kind == CellKind.Code) is not { } first) return null;
        var missing = ReferencedFile().Matches(first.Source).Select(reference => reference.Groups[1].Value)
            .FirstOrDefault(file => !File.Exists(Path.Combine(notebook.Folder, file)));
        if (missing is not null) return $"{Path.GetFileName(missing)} is not built";
        var trial =
            await new CSharpEngine(new EngineOptions { BaseFolder = notebook.Folder }).RunAsync(
                first.Source, _ => { }, cancellation);
        return trial.Error?.Message.ReplaceLineEndings(" ");
    }

    [GeneratedRegex("""^#r "([^":]+\.dll)"\r?$""", RegexOptions.Multiline)]
    private static partial Regex ReferencedFile();
}
