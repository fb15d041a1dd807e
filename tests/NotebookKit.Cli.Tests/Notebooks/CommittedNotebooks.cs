using System.Text.Json.Nodes;
using NotebookKit.Cli.Files;
using NotebookKit.Cli.Run;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Notebooks;

/// <summary>The notebooks as they stand in the repository.</summary>
internal static class CommittedNotebooks
{
    /// <summary>The folders of notebooks: <c>en</c>, <c>solutions/ja</c>, ….</summary>
    public static IReadOnlyList<string> Folders =>
    [
        .. Directory.GetDirectories(Repository.Path("notebooks"), "*", SearchOption.AllDirectories)
            .Where(folder => In(folder).Count > 0)
            .Select(folder => Path.GetRelativePath(Repository.Path("notebooks"), folder).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Every notebook by its path below <c>notebooks</c>, such as <c>en/01-read.ipynb</c>.</summary>
    public static IEnumerable<string> Files =>
        Folders.SelectMany(folder => In(folder).Select(path => $"{folder}/{Path.GetFileName(path)}"));

    /// <summary>The paths of a folder's notebooks, in their order.</summary>
    public static IReadOnlyList<string> In(string folder) =>
        [.. Directory.GetFiles(Repository.Path("notebooks", folder), "*.ipynb")
            .Where(path => !KeptCopy.IsNameOf(path)).Order(StringComparer.Ordinal)];

    /// <summary>Those of them whose libraries this build has: all, unless it was built without the plots.</summary>
    public static IReadOnlyList<string> RunnableIn(string folder) => [.. In(folder).Where(IsRunnable)];

    /// <summary>As <see cref="RunnableIn"/>.</summary>
    /// <param name="path">A notebook's path, absolute or below <c>notebooks</c>.</param>
    public static bool IsRunnable(string path) =>
        PlotLibraries.AreBuilt || (string?)Read(path)["metadata"]!["kit"]?["about"] != "plots";

    /// <param name="file">A path below <c>notebooks</c>.</param>
    public static JsonNode Read(string file) => JsonNode.Parse(File.ReadAllText(Repository.Path("notebooks", file)))!;

    public static List<JsonNode> Cells(JsonNode notebook) => [.. notebook["cells"]!.AsArray().OfType<JsonNode>()];

    /// <summary>The Markdown text of each cell that is not code.</summary>
    public static IEnumerable<string> Prose(JsonNode notebook) =>
        Cells(notebook).Where(cell => !IsCode(cell))
            .Select(cell => string.Concat(cell["source"]!.AsArray().Select(line => (string?)line)));

    /// <summary>The cells in which an exercise is answered, by the exercise's id.</summary>
    public static IEnumerable<(string Id, JsonNode Cell)> ExerciseCells(JsonNode notebook) =>
        Cells(notebook).Where(cell => cell["metadata"]!["exercise"] is not null)
            .Select(cell => ((string)cell["metadata"]!["exercise"]!, cell));

    public static bool IsCode(JsonNode cell) => (string?)cell["cell_type"] == "code";
}
