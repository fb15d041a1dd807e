using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookKit.Cli.Doctor;

/// <summary>What NuGet noted of a project's last restore (obj/project.assets.json).</summary>
/// <param name="Project">The project's name.</param>
/// <param name="Errors">What went wrong, each a code and a sentence.</param>
/// <param name="Packages">The packages that the project needs.</param>
internal sealed record RestoreRecord(
    string Project, IReadOnlyList<string> Errors, IReadOnlyList<RestoredPackage> Packages)
{
    /// <summary>Whether the project is one of those that the lecture runs without.</summary>
    public bool IsPlotAdapter => Project is "NotebookKit.PlotlyNet" or "NotebookKit.ScottPlot" or "NotebookKit.Plots";

    /// <summary>The records of the projects in a folder, a folder each; what no restore has reached has none.</summary>
    public static IReadOnlyList<RestoreRecord> Below(string folder) =>
    [
        .. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal)
            .Select(project => Path.Combine(project, "obj", "project.assets.json"))
            .Where(File.Exists)
            .Select(Read),
    ];

    private static RestoreRecord Read(string path)
    {
        var project = Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(path)))!;
        try
        {
            var json = JsonNode.Parse(File.ReadAllText(path))!;
            return new(project, [.. ErrorsOf(json)], [.. PackagesOf(json)]);
        }
        catch (JsonException exception)
        {
            return new(project, [$"{path} is damaged: {exception.Message}"], []);
        }
    }

    private static IEnumerable<string> ErrorsOf(JsonNode json) => (json["logs"] as JsonArray ?? [])
        .Where(message => (string?)message!["level"] == "Error")
        .Select(message => $"{message!["code"]}: {((string)message["message"]!).ReplaceLineEndings(" ")}");

    private static IEnumerable<RestoredPackage> PackagesOf(JsonNode json)
    {
        var caches = (json["packageFolders"] as JsonObject ?? []).Select(folder => folder.Key).ToList();
        foreach (var (_, library) in json["libraries"] as JsonObject ?? [])
        {
            if ((string?)library!["type"] != "package" || caches.Count == 0) continue;
            var path = (string)library["path"]!;
            var folder = caches.Select(cache => Path.Combine(cache, path)).FirstOrDefault(Directory.Exists)
                ?? Path.Combine(caches[0], path);
            // NuGet can be told not to unpack documentation.
            yield return new(folder,
            [
                .. library["files"]!.AsArray().Select(file => (string)file!)
                    .Where(file => !file.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)),
            ]);
        }
    }
}

/// <summary>A package as NuGet unpacked it.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Files">The files that belong there, relative to the folder.</param>
internal sealed record RestoredPackage(string Folder, IReadOnlyList<string> Files);
